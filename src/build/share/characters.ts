/** The code points that a TrueType or OpenType font has a glyph for: tables 4 and 12 of its `cmap`. */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const found = new Set<number>()
  const start = tableOffset(font, 'cmap')
  for (let index = 0; index < font.readUInt16BE(start + 2); index++) {
    const at = start + font.readUInt32BE(start + 8 + 8 * index)
    const format = font.readUInt16BE(at)
    for (const [first, last] of format === 12 ? groups(font, at) : format === 4 ? segments(font, at) : []) {
      for (let code = first; code <= last; code++) found.add(code)
    }
  }
  return found
}

function tableOffset(font: Buffer, name: string): number {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8)
  }
  throw new Error(`charactersOf: the font has no table '${name}'`)
}

function* segments(font: Buffer, at: number): Generator<[number, number]> {
  const count = font.readUInt16BE(at + 6) / 2
  for (let index = 0; index < count; index++) {
    const last = font.readUInt16BE(at + 14 + 2 * index)
    // the table ends with a segment that stands for nothing
    if (last !== 0xffff) yield [font.readUInt16BE(at + 16 + 2 * count + 2 * index), last]
  }
}

function* groups(font: Buffer, at: number): Generator<[number, number]> {
  for (let index = 0; index < font.readUInt32BE(at + 12); index++) {
    const group = at + 16 + 12 * index
    yield [font.readUInt32BE(group), font.readUInt32BE(group + 4)]
  }
}
