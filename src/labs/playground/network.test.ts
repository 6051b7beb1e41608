import { expect, test } from 'vitest'
import { forward, indexOf, multiplyAdds, networkOf, positionOf, shapesOf } from './network.ts'

const network = networkOf(2, [3])

test('the numbers of a 2–3–1 network lie as w1, b1, w2, b2', () => {
  expect(shapesOf(network)).toEqual({ w1: [2, 3], b1: [3], w2: [3, 1], b2: [1] })
  expect(network.size).toBe(6 + 3 + 3 + 1)
  expect(multiplyAdds(network)).toBe(6 + 3)
})

test('the forward pass is the one by hand', () => {
  const weights = Float32Array.of(1, 0, -1, 2, 1, 0, 0, -3, 0.5, 1, 2, -4, 0.25)
  // x = (1, 2): z = (1·1 + 2·2, 2·1 − 3, −1 + 0.5) = (5, −1, −0.5), ReLU gives (5, 0, 0), the output 5 + 0.25
  const [hidden, output] = forward(network, weights, 'relu', Float32Array.of(1, 2))
  expect(Array.from(hidden!)).toEqual([5, 0, 0])
  expect(Array.from(output!)).toEqual([5.25])
  const [same] = forward(network, weights, 'linear', Float32Array.of(1, 2, 0, 0))
  expect(Array.from(same!)).toEqual([5, -1, -0.5, 0, -3, 0.5])
})

test('place and position are each other’s reverse', () => {
  expect(positionOf(network, 4)).toEqual({ layer: 0, to: 1, from: 1 })
  expect(positionOf(network, 8)).toEqual({ layer: 0, to: 2, from: null })
  expect(positionOf(network, 12)).toEqual({ layer: 1, to: 0, from: null })
  expect(positionOf(network, 13)).toBeNull()
  for (let index = 0; index < network.size; index++) {
    expect(indexOf(network, positionOf(network, index)!)).toBe(index)
  }
})

test('without hidden layers it is the logistic regression’s line', () => {
  const [z] = forward(networkOf(2, []), Float32Array.of(2, -1, 0.5), 'tanh', Float32Array.of(3, 4))
  expect(Array.from(z!)).toEqual([2.5])
})
