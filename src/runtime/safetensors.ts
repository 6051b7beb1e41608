/** A tensor's numbers, row by row. */
export interface WeightTensor {
  readonly shape: readonly number[]
  readonly data: Float32Array
}

/** A model's trained numbers by name. */
export type Weights = Readonly<Record<string, WeightTensor>>

interface Entry {
  readonly dtype: string
  readonly shape: readonly number[]
  readonly data_offsets: readonly [begin: number, end: number]
}

const lengthBytes = 8
const floatBytes = 4
const metadataKey = '__metadata__'

/**
 * Weights as a safetensors file (huggingface/safetensors): the header's length as eight little-endian bytes, a
 * JSON header padded with spaces to a multiple of eight, and the numbers as little-endian floats, end to end.
 */
export function writeSafetensors(
  weights: Weights,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array {
  const header: Record<string, Entry | Readonly<Record<string, string>>> = {}
  if (Object.keys(metadata).length > 0) header[metadataKey] = metadata
  let end = 0
  for (const [name, { shape, data }] of Object.entries(weights)) {
    if (sizeOf(shape) !== data.length) {
      throw new Error(`${name}: shape [${shape.join(', ')}] has ${sizeOf(shape)} numbers, not ${data.length}`)
    }
    const begin = end
    end += floatBytes * data.length
    header[name] = { dtype: 'F32', shape, data_offsets: [begin, end] }
  }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const headerLength = Math.ceil(json.length / 8) * 8
  const file = new Uint8Array(lengthBytes + headerLength + end)
  const view = new DataView(file.buffer)
  view.setBigUint64(0, BigInt(headerLength), true)
  file.fill(0x20, lengthBytes, lengthBytes + headerLength)
  file.set(json, lengthBytes)
  let position = lengthBytes + headerLength
  for (const { data } of Object.values(weights)) {
    for (const value of data) {
      view.setFloat32(position, value, true)
      position += floatBytes
    }
  }
  return file
}

/** Reads a safetensors file of single-precision tensors. Throws, saying what is wrong, where it is none. */
export function readSafetensors(file: Uint8Array): {
  weights: Weights
  metadata: Readonly<Record<string, string>>
} {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const headerLength = file.length < lengthBytes ? Number.NaN : Number(view.getBigUint64(0, true))
  const start = lengthBytes + headerLength
  if (!(start <= file.length)) throw new Error('safetensors: the file ends within its header')
  const { [metadataKey]: metadata = {}, ...entries } = readHeader(file.subarray(lengthBytes, start))
  const weights: Record<string, WeightTensor> = {}
  let end = 0
  const inOrder = Object.entries(entries as Record<string, Entry>).sort(
    ([, one], [, other]) => one.data_offsets[0] - other.data_offsets[0],
  )
  for (const [name, { dtype, shape, data_offsets: offsets }] of inOrder) {
    if (dtype !== 'F32') throw new Error(`safetensors: ${name} is ${dtype}; only F32 can be read`)
    if (offsets[0] !== end) throw new Error(`safetensors: ${name} does not begin where the last tensor ends`)
    end = offsets[0] + floatBytes * sizeOf(shape)
    if (offsets[1] !== end) throw new Error(`safetensors: ${name} has not the bytes of its shape`)
    if (start + end > file.length) throw new Error(`safetensors: the file ends within ${name}`)
    const data = Float32Array.from({ length: sizeOf(shape) }, (_, index) =>
      view.getFloat32(start + offsets[0] + floatBytes * index, true),
    )
    weights[name] = { shape, data }
  }
  if (start + end !== file.length) throw new Error('safetensors: there is more after the last tensor')
  return { weights, metadata: metadata as Readonly<Record<string, string>> }
}

function readHeader(bytes: Uint8Array): Record<string, unknown> {
  const header = parse(new TextDecoder().decode(bytes))
  if (!isRecord(header)) throw new Error('safetensors: the header is no JSON object')
  for (const [name, entry] of Object.entries(header)) {
    if (name !== metadataKey && !isEntry(entry))
      throw new Error(`safetensors: ${name} is not described rightly`)
  }
  return header
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value) || typeof value.dtype !== 'string') return false
  const { shape, data_offsets: offsets } = value
  return areCounts(shape) && areCounts(offsets) && offsets.length === 2
}

function areCounts(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((count) => Number.isSafeInteger(count) && count >= 0)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, length) => size * length, 1)
}
