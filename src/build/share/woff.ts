import { inflateSync } from 'node:zlib'

const tag = (name: string) => Buffer.from(name).readUInt32BE()

/** Unpacks a WOFF 1.0 file (W3C Recommendation, 2012) into the TrueType or OpenType font that it holds. */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.readUInt32BE(0) !== tag('wOFF')) throw new Error('unpackWoff: this is no WOFF 1.0 file')
  const count = woff.readUInt16BE(12)
  const entries = Array.from({ length: count }, (_, index) => readEntry(woff, 44 + 20 * index))
  const header = Buffer.alloc(12 + 16 * count)
  const power = Math.floor(Math.log2(count))
  header.writeUInt32BE(woff.readUInt32BE(4), 0)
  header.writeUInt16BE(count, 4)
  header.writeUInt16BE(16 << power, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(16 * count - (16 << power), 10)
  let offset = header.length
  const bodies = entries.map(({ name, checksum, body }, index) => {
    const padded = Buffer.concat([body, Buffer.alloc(-body.length & 3)])
    for (const [at, value] of [name, checksum, offset, body.length].entries()) {
      header.writeUInt32BE(value, 12 + 16 * index + 4 * at)
    }
    offset += padded.length
    return padded
  })
  return Buffer.concat([header, ...bodies])
}

function readEntry(woff: Buffer, at: number): { name: number; checksum: number; body: Buffer } {
  const [name, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((part) =>
    woff.readUInt32BE(at + part),
  )
  const body = woff.subarray(offset, offset! + packed!)
  return { name: name!, checksum: checksum!, body: packed! < length! ? inflateSync(body) : body }
}
