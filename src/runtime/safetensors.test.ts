import { expect, test } from 'vitest'
import { readSafetensors, writeSafetensors } from './safetensors.ts'

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0))
/** A file put together by hand: 8 bytes of length, the header, the numbers' bytes. */
const fileOf = (header: string, data: readonly number[], length = header.length) =>
  Uint8Array.from([length % 256, Math.floor(length / 256), 0, 0, 0, 0, 0, 0, ...ascii(header), ...data])

// IEEE 754: 1 = 3f800000, −2 = c0000000, 0.5 = 3f000000, as little-endian bytes
const one = [0, 0, 0x80, 0x3f]
const minusTwo = [0, 0, 0, 0xc0]
const half = [0, 0, 0, 0x3f]

test('the bytes are those of the format', () => {
  const weights = {
    w: { shape: [2, 1], data: Float32Array.of(1, -2) },
    b: { shape: [], data: Float32Array.of(0.5) },
  }
  const header =
    '{"w":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[],"data_offsets":[8,12]}}'
  expect(header).toHaveLength(109)
  // padded with spaces to 112 = 14 · 8
  expect([...writeSafetensors(weights)]).toEqual([...fileOf(`${header}   `, [...one, ...minusTwo, ...half])])
})

test('a file made by hand is read, whatever the order of its header', () => {
  const header =
    '{"b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]},"__metadata__":{"format":"pt"},"a":{"shape":[1,1],"dtype":"F32","data_offsets":[0,4]}}'
  const { weights, metadata } = readSafetensors(fileOf(header, [...half, ...minusTwo]))
  expect(weights.a).toEqual({ shape: [1, 1], data: Float32Array.of(0.5) })
  expect(weights.b).toEqual({ shape: [1], data: Float32Array.of(-2) })
  expect(metadata).toEqual({ format: 'pt' })
})

test('what is written is read back, metadata, empty tensors, NaN and all', () => {
  const weights = {
    'dense/核': {
      shape: [2, 3],
      data: Float32Array.of(1e-30, -0, 3, Number.NaN, Number.POSITIVE_INFINITY, 6),
    },
    empty: { shape: [0, 4], data: new Float32Array(0) },
  }
  const metadata = { lab: 'line-fit', seed: '1' }
  // at an odd place in a larger buffer, as files often come
  const file = writeSafetensors(weights, metadata)
  const shifted = new Uint8Array(file.length + 3).subarray(3)
  shifted.set(file)
  expect(readSafetensors(shifted)).toEqual({ weights, metadata })
})

const good = '{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}'
test.each([
  ['nothing', new Uint8Array(0), 'ends within its header'],
  ['a length that is too large', fileOf(good, one, 500), 'ends within its header'],
  ['no JSON', fileOf('{"a":', []), 'no JSON object'],
  ['a list', fileOf('[1, 2]', []), 'no JSON object'],
  ['half precision', fileOf(good.replace('F32', 'F16'), one), 'only F32'],
  ['an entry without a shape', fileOf('{"a":{"dtype":"F32"}}', []), 'not described rightly'],
  ['a hole', fileOf(good.replace('[0,4]', '[4,8]'), [...one, ...one]), 'does not begin'],
  ['too few bytes for the shape', fileOf(good.replace('[1]', '[2]'), one), 'not the bytes of its shape'],
  ['a cut-off file', fileOf(good, [0, 0]), 'ends within a'],
  ['something behind the last tensor', fileOf(good, [...one, 7]), 'more after the last'],
])('%s is refused', (_, file, message) => {
  expect(() => readSafetensors(file)).toThrow(message)
})

test('a shape that does not fit its numbers is an error of whoever made it', () => {
  const weights = { w: { shape: [3], data: Float32Array.of(1, 2) } }
  expect(() => writeSafetensors(weights)).toThrow('w: shape [3] has 3 numbers, not 2')
})
