// the classes by which KaTeX's HTML asks for each face
const faces: readonly (readonly [use: RegExp, face: string])[] = [
  [/class="katex"/, 'Main-Regular'],
  [/mathnormal/, 'Math-Italic'],
  [/mathbf/, 'Main-Bold'],
  [/mathbb/, 'AMS-Regular'],
  [/delimsizing size1|size1/, 'Size1-Regular'],
  [/size2|large-op/, 'Size2-Regular'],
  [/size4|delimsizinginner delim-size4/, 'Size4-Regular'],
]

/** The fonts that a page's formulas need: fetched early, or the text moves when they arrive. */
export function fontPreloads(body: string, files: readonly string[]): readonly string[] {
  return faces
    .filter(([use]) => use.test(body))
    .map(([, face]) => files.find((file) => file.includes(`KaTeX_${face}-`) && file.endsWith('.woff2')))
    .filter((file) => file !== undefined)
}
