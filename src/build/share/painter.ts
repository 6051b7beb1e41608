import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { family, typeset } from './typefaces.ts'

const require = createRequire(import.meta.url)
let ready: Promise<void> | undefined

/** Turns drawings into PNG, without a browser and without the machine's fonts. */
export class Painter {
  private readonly folder: string

  /** `folder` keeps what has been painted, by content: an unchanged picture costs nothing in the next build. */
  constructor(folder: string) {
    this.folder = folder
  }

  async paint(svg: string, width: number): Promise<Buffer> {
    const name = createHash('sha256').update(`${width} ${svg}`).digest('hex').slice(0, 24)
    const file = `${this.folder}/${name}.png`
    const kept = await readFile(file).catch(() => undefined)
    if (kept) return kept
    const png = await render(svg, width)
    await mkdir(this.folder, { recursive: true })
    await writeFile(file, png)
    return png
  }
}

async function render(svg: string, width: number): Promise<Buffer> {
  ready ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm))
  await ready
  const text = [...svg.matchAll(/>([^<]+)</g)].map(([, words]) => words).join('')
  const { fonts } = typeset(text)
  const drawable = svg.replace(/>([^<]+)</g, (_, words: string) => `>${typeset(words).drawable}<`)
  const image = new Resvg(drawable, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: [...fonts], defaultFontFamily: family, loadSystemFonts: false },
  })
  try {
    return Buffer.from(image.render().asPng())
  } finally {
    image.free()
  }
}
