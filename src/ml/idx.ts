import type { Text } from '#/base/language.ts'
import { type IdxKind, idxProblem } from './idx-problem.ts'

/** Digits from files, or what is wrong with the files. */
export type IdxReading =
  | {
      readonly ok: true
      /** [count · 784], row by row: 0 the paper … 255 the ink. */
      readonly pixels: Uint8Array
      /** [count], 0 … 9. */
      readonly labels: Uint8Array
    }
  | { readonly ok: false; readonly problem: Text }

const side = 28
const unsignedByte = 0x08
/** The values that an IDX file can hold: bytes with and without sign, short, int, float, double. */
const types: readonly number[] = [unsignedByte, 0x09, 0x0b, 0x0c, 0x0d, 0x0e]
const dimensions = { images: 3, labels: 1 } as const
/** The 60,000 images of MNIST are 47 MB. */
const mostMegabytes = 64
const mostBytes = mostMegabytes * 1_000_000

class Misreading extends Error {
  readonly problem: Text

  constructor(problem: Text) {
    super(problem.en)
    this.problem = problem
  }
}

/**
 * Digits of 28 × 28 pixels and their labels from two IDX files, gzipped or not, as MNIST is given out (LeCun, Cortes
 * & Burges, 1998: idx3-ubyte and idx1-ubyte).
 */
export async function readIdxDigits(images: ArrayBuffer, labels: ArrayBuffer): Promise<IdxReading> {
  try {
    const pictures = parse(await unpack(images, 'images'), 'images')
    const answers = parse(await unpack(labels, 'labels'), 'labels')
    check(pictures, answers)
    return { ok: true, pixels: pictures.values, labels: answers.values }
  } catch (error) {
    if (error instanceof Misreading) return { ok: false, problem: error.problem }
    throw error
  }
}

/** The bytes as they are, or what gzip made small: told by its first two bytes. */
async function unpack(buffer: ArrayBuffer, kind: IdxKind): Promise<Uint8Array> {
  const bytes = new Uint8Array(buffer)
  if (bytes.length > mostBytes) throw new Misreading(idxProblem.tooLarge(kind, mostMegabytes))
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const reader = new Blob([buffer]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Misreading(idxProblem.brokenGzip(kind))
    })
    if (done) break
    parts.push(value)
    length += value.length
    if (length <= mostBytes) continue
    // a small file may unpack without end: no more of it is taken
    await reader.cancel()
    throw new Misreading(idxProblem.tooLarge(kind, mostMegabytes))
  }
  return joined(parts, length)
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const result = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    result.set(part, at)
    at += part.length
  }
  return result
}

interface Values {
  /** How many there are along each dimension. */
  readonly shape: readonly number[]
  readonly values: Uint8Array
}

/** The header is 0, 0, type, dimensions, then each dimension's length in four bytes, the highest first. */
function parse(bytes: Uint8Array, kind: IdxKind): Values {
  const [first, second, type, rank] = bytes
  if (first !== 0 || second !== 0 || type === undefined || !types.includes(type) || !rank)
    throw new Misreading(idxProblem.notIdx(kind))
  if (type !== unsignedByte) throw new Misreading(idxProblem.notBytes(kind, type))
  const expectedRank = dimensions[kind]
  if (rank === dimensions[kind === 'images' ? 'labels' : 'images'])
    throw new Misreading(idxProblem.otherKind(kind))
  if (rank !== expectedRank) throw new Misreading(idxProblem.dimensions(kind, rank, expectedRank))
  const header = 4 + 4 * rank
  if (bytes.length < header) throw new Misreading(idxProblem.truncated(kind, bytes.length, header))
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const shape = Array.from({ length: rank }, (_, i) => view.getUint32(4 + 4 * i))
  const [count, height, width] = shape
  if (height !== undefined && width !== undefined && (height !== side || width !== side))
    throw new Misreading(idxProblem.pictureSize(height, width))
  if (count === 0) throw new Misreading(idxProblem.empty(kind))
  const length = header + shape.reduce((product, size) => product * size, 1)
  if (length > mostBytes) throw new Misreading(idxProblem.tooLarge(kind, mostMegabytes))
  if (bytes.length < length) throw new Misreading(idxProblem.truncated(kind, bytes.length, length))
  if (bytes.length > length) throw new Misreading(idxProblem.tooLong(kind, bytes.length, length))
  return { shape, values: bytes.slice(header) }
}

function check(images: Values, labels: Values) {
  const [count, answers] = [images.shape[0]!, labels.shape[0]!]
  if (count !== answers) throw new Misreading(idxProblem.counts(count, answers))
  const wrong = labels.values.findIndex((label) => label > 9)
  if (wrong >= 0) throw new Misreading(idxProblem.label(wrong + 1, labels.values[wrong]!))
}
