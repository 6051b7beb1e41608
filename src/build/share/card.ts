import { escapeHtml } from '#/build/page-head.ts'
import { breakLines, widthOf } from './break-lines.ts'

/** What a page wants on the picture that a link to it shows. */
export interface ShareCard {
  /** The picture's file, from the site's root; pages that name the same share it. */
  readonly file: string
  readonly language: string
  readonly book: string
  /** Stands above, small: the part of the book. */
  readonly above: string
  readonly title: string
  readonly text: string
}

export interface CardArt {
  /** An `<svg>` for the right half, with a viewBox. */
  readonly figure: string
  /** The book's sign, an `<svg>` with a viewBox. */
  readonly mark: string
  readonly colour: (name: string) => string
  readonly family: string
}

/** What link previews ask for, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const

const margin = 72
const inner = cardSize.width - 2 * margin
const panel = { x: 560, y: 262, width: 568, height: 304 }

/** The picture of a page as a drawing: the book's sign, the title, a sentence and a figure. */
export function drawCard(card: ShareCard, art: CardArt): string {
  const { colour } = art
  const title = setTitle(card)
  const below = title.lines.length > 1 ? 40 : 0
  const lines = breakLines(card.text, 14.5, card.language).slice(0, 7)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cardSize.width} ${cardSize.height}" font-family="${art.family}">`,
    `<rect width="100%" height="100%" fill="${colour('paper')}"/>`,
    `<rect width="100%" height="10" fill="${colour('accent')}"/>`,
    card.book && place(art.mark, { x: margin - 4, y: 52, width: 52, height: 52 }),
    write(card.book, { x: margin + 62, y: 90, size: 32, fill: colour('ink') }),
    write(card.above, { x: cardSize.width - margin, y: 90, size: 28, fill: colour('muted'), anchor: 'end' }),
    ...title.lines.map((line, index) =>
      write(line, {
        x: margin,
        y: title.y + index * title.size * 1.2,
        size: title.size,
        fill: colour('ink'),
      }),
    ),
    ...lines.map((line, index) =>
      write(line, { x: margin, y: panel.y + below + 34 + index * 44, size: 29, fill: colour('muted') }),
    ),
    place(art.figure, { ...panel, y: panel.y + below, height: panel.height - below / 2 }),
    '</svg>',
  ]
    .filter(Boolean)
    .join('')
}

function setTitle({ title, language }: ShareCard): { lines: string[]; size: number; y: number } {
  const width = widthOf(title)
  const size = Math.min(82, Math.max(58, inner / width))
  if (size * width <= inner) return { lines: [title], size, y: 206 }
  const settings = [58, 50, 42].map((each) => ({
    lines: breakLines(title, inner / each, language),
    size: each,
    y: 188,
  }))
  const best = settings.find(({ lines }) => lines.length <= 2) ?? settings.at(-1)!
  return { ...best, lines: best.lines.slice(0, 2) }
}

interface Lettering {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly fill: string
  readonly anchor?: 'start' | 'end'
}

function write(text: string, { x, y, size, fill, anchor = 'start' }: Lettering): string {
  const style = `font-size="${size.toFixed(1)}" fill="${fill}" text-anchor="${anchor}" font-weight="700"`
  return `<text x="${x}" y="${y.toFixed(1)}" ${style}>${escapeHtml(text)}</text>`
}

/** Sets an `<svg>` into a rectangle: as large as it fits, to the right. */
function place(svg: string, box: { x: number; y: number; width: number; height: number }): string {
  const rest = svg
    .replace(/^<svg/, '')
    .replace(/\s(?:width|height|class|style)="[^"]*"/g, (attribute, at) =>
      at < svg.indexOf('>') ? '' : attribute,
    )
  const at = `x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"`
  return `<svg ${at} preserveAspectRatio="xMaxYMid meet"${rest}`
}
