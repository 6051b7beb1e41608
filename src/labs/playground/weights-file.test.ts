import { expect, test } from 'vitest'
import { writeSafetensors } from '#/runtime/safetensors.ts'
import { readNetwork } from './weights-file.ts'

const tensor = (shape: number[], start = 0) => ({
  shape,
  data: Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, index) => start + index),
})
const whole = { w1: tensor([2, 3]), b1: tensor([3], 6), w2: tensor([3, 1], 9), b2: tensor([1], 12) }

test('a network that was saved is read back', () => {
  const read = readNetwork(writeSafetensors(whole), 2)
  expect(read).toEqual({
    ok: true,
    layers: [3],
    weights: Float32Array.from({ length: 13 }, (_, index) => index),
  })
})

const { w1: _, ...headless } = whole
test.each([
  ['no safetensors file', new Uint8Array([1, 2, 3]), 2, 'broken'],
  ['half a file', writeSafetensors(whole).subarray(0, 150), 2, 'broken'],
  ['a file of 20 MB', new Uint8Array(2e7), 2, 'too large'],
  ['other inputs', writeSafetensors(whole), 7, '2 inputs'],
  ['a layer missing', writeSafetensors(headless), 2, 'no network of this lab'],
  ['another network', writeSafetensors({ kernel: tensor([2, 2]) }), 2, 'no network of this lab'],
  ['no tensors', writeSafetensors({}), 2, 'no network of this lab'],
  [
    'layers that do not join',
    writeSafetensors({ ...whole, w2: tensor([4, 1]) }),
    2,
    'no network of this lab',
  ],
  ['NaN', writeSafetensors({ ...whole, b2: { shape: [1], data: Float32Array.of(Number.NaN) } }), 2, 'NaN'],
])('%s is refused in words', (_name, file, inputs, words) => {
  const read = readNetwork(file, inputs)
  expect(read.ok).toBe(false)
  expect(!read.ok && read.problem.en).toContain(words)
})
