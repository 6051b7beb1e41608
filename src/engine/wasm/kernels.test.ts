import * as tf from '@tensorflow/tfjs'
import { describe, expect, test } from 'vitest'
import { randomSource } from '#/base/random.ts'
import { type BackendName, switchBackend } from '#/engine/backends.ts'

/** Random numbers in the shape, from a seed. */
function noise(shape: readonly number[], seed: number): tf.Tensor {
  const random = randomSource(seed)
  return tf.tensor(
    Array.from({ length: tf.util.sizeFromShape([...shape]) }, () => random.normal()),
    [...shape],
  )
}

async function on(backend: BackendName, compute: () => tf.Tensor[]): Promise<number[][]> {
  await switchBackend(backend)
  const before = tf.memory().numTensors
  const results = tf.tidy(compute)
  const values = await Promise.all(results.map(async (result) => [...(await result.data())]))
  tf.dispose(results)
  expect(tf.memory().numTensors, 'tensors left behind').toBe(before)
  return values
}

function expectClose(actual: readonly number[][], expected: readonly number[][]): void {
  expect(actual.map((part) => part.length)).toEqual(expected.map((part) => part.length))
  actual.forEach((part, i) => {
    const scale = Math.max(1, ...expected[i]!.map(Math.abs))
    part.forEach((value, k) => {
      expect(Math.abs(value - expected[i]![k]!) / scale).toBeLessThan(2e-5)
    })
  })
}

type Pad = 'same' | 'valid' | tf.backend_util.ExplicitPadding
const cases: readonly { x: number[]; w: number[]; strides: [number, number]; pad: Pad }[] = []
const pads: readonly Pad[] = [
  'same',
  'valid',
  [
    [0, 0],
    [1, 2],
    [0, 1],
    [0, 0],
  ],
  [
    [0, 0],
    [3, 0],
    [0, 4],
    [0, 0],
  ],
]
for (const pad of pads) {
  for (const strides of [
    [1, 1],
    [2, 2],
    [2, 1],
    [3, 2],
  ] as [number, number][]) {
    for (const [x, w] of [
      [
        [1, 5, 5, 1],
        [3, 3, 1, 1],
      ],
      [
        [2, 7, 6, 3],
        [3, 2, 3, 4],
      ],
      [
        [3, 8, 8, 2],
        [1, 1, 2, 5],
      ],
      [
        [2, 9, 7, 4],
        [5, 4, 4, 2],
      ],
    ] as [number[], number[]][]) {
      ;(cases as unknown[]).push({ x, w, strides, pad })
    }
  }
}

describe.each([
  ['a convolution', tf.conv2d],
  ['a depthwise convolution', tf.depthwiseConv2d],
])('the gradients of %s on wasm', (_, convolution) => {
  test.each(cases)('equal the cpu ones: x [$x], W [$w], stride [$strides], pad $pad', async (given) => {
    const compute = () => {
      const [x, w] = [noise(given.x, 1), noise(given.w, 2)] as [tf.Tensor4D, tf.Tensor4D]
      const y = convolution(x, w, given.strides, given.pad)
      const weight = noise(y.shape, 3)
      const loss = (a: tf.Tensor, b: tf.Tensor) =>
        convolution(a as tf.Tensor4D, b as tf.Tensor4D, given.strides, given.pad)
          .mul(weight)
          .sum()
      return tf.grads(loss)([x, w])
    }
    expectClose(await on('wasm', compute), await on('cpu', compute))
  })
})

test.each([
  ['conv2d', tf.conv2d],
  ['depthwiseConv2d', tf.depthwiseConv2d],
])('the gradients of %s on wasm equal numerical differentiation', async (_, convolution) => {
  await switchBackend('wasm')
  const [x, w] = [noise([1, 5, 4, 2], 1), noise([3, 2, 2, 2], 2)]
  const loss = (a: tf.Tensor, b: tf.Tensor) =>
    convolution(a as tf.Tensor4D, b as tf.Tensor4D, [2, 1], 'same')
      .square()
      .sum()
  const gradients = tf.grads(loss)([x, w])
  const h = 1e-2
  for (const [which, tensor] of [x, w].entries()) {
    const values = await tensor.data()
    const gradient = await gradients[which]!.data()
    for (let k = 0; k < values.length; k += 3) {
      const at = (value: number) => {
        const moved = tf.tensor(
          values.map((v, i) => (i === k ? value : v)),
          tensor.shape,
        )
        return (which === 0 ? loss(moved, w) : loss(x, moved)).dataSync()[0]!
      }
      // the loss is quadratic, so the central difference is exact but for rounding
      expect((at(values[k]! + h) - at(values[k]! - h)) / (2 * h)).toBeCloseTo(gradient[k]!, 1)
    }
  }
})

test.each(['wasm', 'cpu'] as const)('the sum over segments on %s adds rows of equal id', async (backend) => {
  const compute = () => {
    const x = tf.tensor2d([1, 2, 10, 20, 100, 200], [3, 2])
    return [tf.unsortedSegmentSum(x, tf.tensor1d([1, 0, 1], 'int32'), 3)]
  }
  expect(await on(backend, compute)).toEqual([[10, 20, 101, 202, 0, 0]])
})

test.each(['wasm', 'cpu'] as const)('an embedding table has a gradient on %s', async (backend) => {
  const compute = () => {
    const table = noise([4, 3], 1)
    const ids = tf.tensor1d([2, 0, 2, 3], 'int32')
    return [tf.grad((rows: tf.Tensor) => tf.gather(rows, ids).sum())(table)]
  }
  expect(await on(backend, compute)).toEqual([[1, 1, 1, 0, 0, 0, 2, 2, 2, 1, 1, 1]])
})

test.each([
  ['ij,jk->ik', [2, 3], [3, 4]],
  ['ij,jk->ki', [2, 3], [3, 4]],
  ['bij,bkj->bik', [2, 3, 4], [2, 5, 4]],
  ['abc,ade->bcde', [2, 3, 4], [2, 5, 6]],
  ['BTNH,BSNH->BNTS', [2, 3, 4, 5], [2, 6, 4, 5]],
  ['i,j->ij', [3], [4]],
  ['ij->ji', [2, 3], undefined],
  ['ijk->k', [2, 3, 4], undefined],
])('einsum %s on wasm equals the cpu one', async (equation, a, b) => {
  const compute = () => {
    const operands = b === undefined ? [noise(a, 1)] : [noise(a, 1), noise(b, 2)]
    return [tf.einsum(equation, ...operands)]
  }
  expectClose(await on('wasm', compute), await on('cpu', compute))
})

test.each([
  [[40, 30], [30, 50], false, false],
  [[30, 40], [30, 50], true, false],
  [[40, 30], [50, 30], false, true],
  [[30, 40], [50, 30], true, true],
  [[1, 30, 40], [1, 50, 30], true, true],
  [[3, 5, 4], [3, 5, 6], true, false],
  [[3, 4, 5], [1, 6, 5], false, true],
  [[2, 3], [4, 3], false, true],
])(
  'the product of [%s] and [%s], transposed %s and %s, on wasm equals the cpu one',
  async (a, b, turnA, turnB) => {
    const compute = () => [tf.matMul(noise(a, 1), noise(b, 2), turnA, turnB)]
    expectClose(await on('wasm', compute), await on('cpu', compute))
  },
)

test.each([
  [2, 2, 'valid'],
  [3, 2, 'same'],
  [2, 1, 'same'],
  [[3, 2], [1, 2], 'valid'],
  [2, 3, 1],
] as [number, number, 'same'][])(
  'the gradient of max pooling %s, stride %s, %s, on wasm equals the cpu one',
  async (size, stride, pad) => {
    const compute = () => {
      const x = noise([2, 7, 8, 3], 1) as tf.Tensor4D
      const pool = (a: tf.Tensor) =>
        tf.maxPool(a as tf.Tensor4D, size, stride, pad, typeof pad === 'number' ? 'floor' : undefined)
      return [
        tf.grad((a: tf.Tensor) =>
          pool(a)
            .mul(noise(pool(x).shape, 2))
            .sum(),
        )(x),
      ]
    }
    expectClose(await on('wasm', compute), await on('cpu', compute))
  },
)

test('tanh on wasm is exact to 32 bits, from the smallest to the largest', async () => {
  const values = [-Infinity, -100, -3, -0.5, -1e-4, -1e-8, 0, 1e-8, 1e-4, 0.01, 0.5, 1, 3, 9, 100, Infinity]
  const [actual] = await on('wasm', () => [tf.tanh(values)])
  for (const [i, value] of values.entries()) {
    const expected = Math.tanh(value)
    expect(Math.abs(actual![i]! - expected)).toBeLessThanOrEqual(Math.abs(expected) * 1.2e-7)
  }
})

test.each(['int32', 'float32', 'bool'] as const)('one-hot rows of %s are ones and zeros', async (dtype) => {
  const rows = () => [tf.mul(tf.oneHot(tf.tensor1d([2, 0, 5, -1], 'int32'), 3, 1, 0, dtype), 0.5)]
  expect(await on('wasm', rows)).toEqual([[0, 0, 0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, 0]])
})

test('einsum sums away what only one operand has', async () => {
  const compute = () => [
    tf.einsum(
      'ij,k->k',
      tf.tensor2d([
        [1, 2],
        [3, 4],
      ]),
      tf.tensor1d([1, 10]),
    ),
  ]
  expect(await on('wasm', compute)).toEqual([[10, 100]])
})

test('einsum says what it cannot do', async () => {
  await switchBackend('wasm')
  expect(() => tf.einsum('ii->i', tf.ones([2, 2]))).toThrow("einsum 'ii->i'")
})

test.each([
  [
    [2, 3, 4],
    [1, 0, 0],
    [1, 3, 4],
  ],
  [
    [2, 3, 4],
    [0, 1, 2],
    [2, 1, 2],
  ],
  [[12], [5], [4]],
])('a slice of [%s] from [%s] on wasm equals the cpu one', async (shape, begin, size) => {
  const compute = () => [tf.slice(noise(shape, 1), begin, size)]
  expect(await on('wasm', compute)).toEqual(await on('cpu', compute))
})

test('all that WebGL computes and WASM cannot is complex numbers, images from the page, ragged rows and text', () => {
  const names = (backend: BackendName) => tf.getKernelsForBackend(backend).map(({ kernelName }) => kernelName)
  const wasm = new Set(names('wasm'))
  const missing = names('webgl').filter((name) => !wasm.has(name))
  const complex = ['Complex', 'ComplexAbs', 'FFT', 'IFFT', 'Imag', 'Real']
  const ragged = ['RaggedGather', 'RaggedRange', 'RaggedTensorToTensor', 'StaticRegexReplace']
  expect(missing.sort()).toEqual([...complex, 'FromPixels', ...ragged].sort())
})
