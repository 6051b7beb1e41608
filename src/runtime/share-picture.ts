import type { Caption } from './share-caption.ts'
import { drawBox, drawText, isDrawn, linesOf } from './share-picture-html.ts'
import { svgImage } from './share-picture-svg.ts'

/** The least number of pixels to a CSS pixel: a saved picture is often enlarged. */
const leastScale = 2
const margin = 24
const leading = 1.7

/** What a picture is not: controls, what is folded away, and what the view marks `data-picture="omit"`. */
const omitted = 'button, input, select, textarea, details, dialog, [role="slider"], [data-picture="omit"]'

/** Something to draw on the page's own coordinates, and where it ends. */
interface Part {
  readonly bottom: number
  readonly draw: (context: CanvasRenderingContext2D) => Promise<void> | void
}

/**
 * The element as it is seen, as PNG: canvases, SVG, text and filled boxes in document order, in the colours of
 * the present theme, at twice the screen's density or more; below it a strip that says what it shows.
 */
export async function pictureAsPng(element: Element, caption: Caption): Promise<Blob> {
  const { left, top, width } = element.getBoundingClientRect()
  const parts = partsOf(element)
  if (parts.length === 0) throw new Error('the picture is empty')
  const height = Math.max(...parts.map(({ bottom }) => bottom)) - top
  const scale = Math.max(leastScale, devicePixelRatio)
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')!
  const fonts = captionFonts(element)
  const lines = factLines(context, caption.facts, width, fonts.facts)
  const lineHeight = fonts.size * leading
  canvas.width = Math.round((width + 2 * margin) * scale)
  canvas.height = Math.round((height + 2.5 * margin + (lines.length + 1.4) * lineHeight) * scale)
  context.scale(scale, scale)
  context.fillStyle = backgroundOf(element)
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.save()
  context.translate(margin - left, margin - top)
  for (const { draw } of parts) await draw(context)
  context.restore()
  context.translate(margin, 1.5 * margin + height)
  drawCaption(context, {
    title: caption.title,
    lines,
    width,
    lineHeight,
    fonts,
    colour: getComputedStyle(element).color,
  })
  return await toPng(canvas)
}

function partsOf(element: Element): Part[] {
  if (element.matches(omitted) || !isDrawn(element)) return []
  const box = element.getBoundingClientRect()
  const place = [box.left, box.top, box.width, box.height] as const
  const { bottom } = box
  if (element instanceof HTMLCanvasElement) {
    return element.width === 0 ? [] : [{ bottom, draw: (context) => context.drawImage(element, ...place) }]
  }
  if (element instanceof HTMLImageElement) {
    return [{ bottom, draw: (context) => context.drawImage(element, ...place) }]
  }
  if (element instanceof SVGSVGElement) {
    return [{ bottom, draw: async (context) => context.drawImage(await svgImage(element), ...place) }]
  }
  const own: Part[] = [{ bottom: 0, draw: (context) => drawBox(context, element, box) }]
  for (const node of element.childNodes) {
    if (node instanceof Element) own.push(...partsOf(node))
    else if (node instanceof Text && node.data.trim() !== '') {
      const lines = linesOf(node)
      const lowest = Math.max(...lines.map((line) => line.box.bottom))
      own.push({ bottom: lowest, draw: (context) => drawText(context, lines, element) })
    }
  }
  // an empty box ends nowhere: what is below the last thing seen is cut off
  return own.length === 1 && !isFilled(element) ? [] : own
}

function isFilled(element: Element): boolean {
  return getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)'
}

/** The first colour behind an element. */
function backgroundOf(element: Element): string {
  for (let behind: Element | null = element; behind; behind = behind.parentElement) {
    if (isFilled(behind)) return getComputedStyle(behind).backgroundColor
  }
  return '#fff'
}

interface Fonts {
  readonly size: number
  readonly title: string
  readonly facts: string
}

function captionFonts(element: Element): Fonts {
  const { fontFamily } = getComputedStyle(element)
  const size = 13
  return { size, title: `600 ${size * 1.15}px ${fontFamily}`, facts: `${size}px ${fontFamily}` }
}

/** As many facts on a line as fit. */
function factLines(
  context: CanvasRenderingContext2D,
  facts: readonly string[],
  width: number,
  font: string,
): string[] {
  context.font = font
  const lines: string[] = []
  for (const fact of facts) {
    const longer = lines.length > 0 ? `${lines.at(-1)}  ·  ${fact}` : fact
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer
    else lines.push(fact)
  }
  return lines
}

function drawCaption(
  context: CanvasRenderingContext2D,
  options: {
    title: string
    lines: readonly string[]
    width: number
    lineHeight: number
    fonts: Fonts
    colour: string
  },
): void {
  const { title, lines, width, lineHeight, fonts, colour } = options
  context.fillStyle = colour
  context.globalAlpha = 0.3
  context.fillRect(0, 0, width, 1)
  context.globalAlpha = 1
  context.font = fonts.title
  context.fillText(title, 0, 1.3 * lineHeight)
  context.font = fonts.facts
  for (const [index, line] of lines.entries()) context.fillText(line, 0, (2.3 + index) * lineHeight)
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))),
      'image/png',
    )
  })
}
