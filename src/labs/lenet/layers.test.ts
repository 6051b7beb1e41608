import { expect, test } from 'vitest'
import { fieldOf, layersOf, type Model, peakOf } from './layers.ts'

/** One filter in each layer: the first copies what is two rows above and one column to the left. */
function copying(): Model {
  const w1 = new Float32Array(25)
  w1[0 * 5 + 1] = 1
  const w2 = new Float32Array(25)
  w2[0] = 2
  const w3 = new Float32Array(250)
  // what stands in the second row and third column of the last maps, for the digit 4
  w3[(1 * 5 + 2) * 10 + 4] = 3
  return { w1, b1: Float32Array.of(0), w2, b2: Float32Array.of(-0.5), w3, b3: new Float32Array(10) }
}

test('one pixel on its way through the network comes to what the hand says', () => {
  const x = new Float32Array(784)
  x[3 * 28 + 8] = 0.75
  const { conv1, pool1, conv2, pool2, z } = layersOf(copying(), x, 'max')
  // 2 rows down and 1 column right of it: (5, 9); halved: (2, 4); copied twice as strong, less a half
  expect(conv1.maps[0]![5 * 28 + 9]).toBe(0.75)
  expect(conv1.maps[0]!.reduce((sum, value) => sum + value, 0)).toBe(0.75)
  expect(pool1.maps[0]![2 * 14 + 4]).toBe(0.75)
  expect(conv2.maps[0]![2 * 10 + 4]).toBe(1)
  expect(pool2.maps[0]![1 * 5 + 2]).toBe(1)
  expect(z).toEqual([0, 0, 0, 0, 3, 0, 0, 0, 0, 0])
  expect(layersOf(copying(), x, 'mean').pool1.maps[0]![2 * 14 + 4]).toBe(0.1875)
})

test('a neuron sees 5 × 5 pixels in the first layer, and 14 × 14 in the second', () => {
  const x = new Float32Array(784)
  x[3 * 28 + 8] = 0.75
  const { conv1, conv2 } = layersOf(copying(), x, 'max')
  expect(fieldOf('conv1', peakOf(conv1, 0)!)).toEqual({ top: 3, left: 7, size: 5 })
  const field = fieldOf('conv2', peakOf(conv2, 0)!)
  expect(field).toEqual({ top: 2, left: 6, size: 14 })
})

test('a map of zeros has no peak', () => {
  expect(peakOf(layersOf(copying(), new Float32Array(784), 'max').conv2, 0)).toBeNull()
})
