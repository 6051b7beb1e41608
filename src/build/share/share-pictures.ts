import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cardSize, drawCard, type ShareCard } from './card.ts'
import { figureOf, lightColours, withColours } from './figure-of.ts'
import { markSvg } from './mark.ts'
import { Painter } from './painter.ts'
import { family } from './typefaces.ts'

/** A page to be pictured, as it was rendered. */
export interface PicturedPage {
  readonly card: ShareCard
  readonly body: string
}

/** Paints pictures for link previews, and the icons of the installed book, in the colours of its light theme. */
export class Studio {
  private readonly painter: Painter
  private readonly colour: (name: string) => string
  private readonly mark: string
  private readonly painted = new Set<string>()
  private readonly out: string

  private constructor(out: string, { painter, css }: { painter: Painter; css: string }) {
    this.out = out
    this.painter = painter
    this.colour = lightColours(css)
    this.mark = withColours(markSvg, this.colour)
  }

  /** `root` is the project's folder, `out` the site's. */
  static async open(root: string, out: string): Promise<Studio> {
    const css = await readFile(join(root, 'src/ui/tokens.css'), 'utf8')
    return new Studio(out, { painter: new Painter(join(root, 'node_modules/.cache/book-pictures')), css })
  }

  /** The picture of a page; the first page that names a file gives it its figure. */
  async card({ card, body }: PicturedPage): Promise<void> {
    if (this.painted.has(card.file)) return
    this.painted.add(card.file)
    const figure = withColours(figureOf(body) ?? markSvg, this.colour)
    const svg = drawCard(card, { figure, mark: this.mark, colour: this.colour, family })
    await this.write(card.file, await this.painter.paint(svg, cardSize.width))
  }

  /** The book's sign on paper, `pixels` wide; `share` of the width is the sign's. */
  async icon(file: string, pixels: number, share: number): Promise<void> {
    const margin = (24 / share - 24) / 2
    const box = `${-margin} ${-margin} ${24 + 2 * margin} ${24 + 2 * margin}`
    const ground = `<rect x="${-margin}" y="${-margin}" width="${24 / share}" height="${24 / share}" fill="${this.colour('paper')}"/>`
    const svg = this.mark
      .replace(/viewBox="[^"]*"/, `viewBox="${box}"`)
      .replace(/(<svg[^>]*>)/, `$1${ground}`)
    await this.write(file, await this.painter.paint(svg, pixels))
  }

  private async write(file: string, png: Buffer): Promise<void> {
    const path = join(this.out, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, png)
  }
}
