import * as tf from '@tensorflow/tfjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { randomSource } from '#/base/random.ts'
import { type CellName, cells, unroll } from './cells.ts'
import { gradientSizes, plainCells, plainRun } from './plain-cells.ts'
import { atRest, type Moment, type PlainWeights } from './plain-gates.ts'

const [inputs, units] = [4, 3]
const sequence = [[1], [0, 3], [], [2], [1]]
const names = ['rnn', 'gru', 'lstm'] as const

/** Weights of a cell drawn from a seed, as numbers and as tensors. */
function drawn(name: CellName, seed = 5) {
  const random = randomSource(seed)
  const shapes = Object.entries(cells[name].shapes(inputs, units, 1))
  const plain: PlainWeights = Object.fromEntries(
    shapes.map(([key, { shape }]) => {
      const size = shape.reduce((product, one) => product * one, 1)
      return [key, Float32Array.from({ length: size }, () => random.normal(0, 0.7))]
    }),
  )
  const tensors = Object.fromEntries(
    shapes.map(([key, { shape }]) => [key, tf.tensor(plain[key]!, [...shape])]),
  )
  return { plain, tensors }
}

/** A row that is 1 at the given places. */
function row(places: readonly number[]) {
  return tf.tensor2d([Array.from({ length: inputs }, (_, place) => (places.includes(place) ? 1 : 0))])
}

beforeAll(async () => {
  await tf.setBackend('cpu')
})

test('a GRU of one unit does what is worked out by hand', () => {
  // scores: r 0 + 0.5·2 = 1, z −1 + 0.5 = −0.5, n 0.4 + r·0.5·1; h = 0.5, x = 1
  const p = { wr: 0, ur: 2, br: 0, wz: 0, uz: 1, bz: -1, wn: 0.4, un: 1, bn: 0 }
  const plain = Object.fromEntries(Object.entries(p).map(([key, value]) => [key, Float32Array.of(value)]))
  const half = { h: Float32Array.of(0.5), c: Float32Array.of(0.5) }
  const { r, z, n, h } = plainCells.gru.step(plain, [0], half) as Moment
  expect(r![0]).toBeCloseTo(0.7310586, 6)
  expect(z![0]).toBeCloseTo(0.3775407, 6)
  expect(n![0]).toBeCloseTo(Math.tanh(0.4 + 0.7310586 * 0.5), 6)
  expect(h[0]).toBeCloseTo(0.3775407 * 0.5 + 0.6224593 * Math.tanh(0.7655293), 6)
})

test('an LSTM of one unit does what is worked out by hand', () => {
  const p = { wf: 1, uf: 0, bf: 1, wi: 0, ui: 0, bi: 0, wo: 0, uo: 0, bo: 2, wg: -1, ug: 0, bg: 0 }
  const plain = Object.fromEntries(Object.entries(p).map(([key, value]) => [key, Float32Array.of(value)]))
  const before = { h: Float32Array.of(0.1), c: Float32Array.of(2) }
  const { c, h } = plainCells.lstm.step(plain, [0], before)
  const expected = 2 / (1 + Math.exp(-2)) + 0.5 * Math.tanh(-1)
  expect(c[0]).toBeCloseTo(expected, 6)
  expect(h[0]).toBeCloseTo(Math.tanh(expected) / (1 + Math.exp(-2)), 6)
})

describe.each(names)('the cell %s', (name) => {
  test('does in tensors what it does in plain loops', () => {
    const { plain, tensors } = drawn(name)
    const states = unroll(name, tensors, sequence.map(row), units)
    const moments = plainRun(plainCells[name], plain, sequence, units)
    for (const [t, { h }] of moments.entries()) {
      const found = states[t]!.dataSync()
      for (let j = 0; j < units; j++) expect(found[j]).toBeCloseTo(h[j]!, 5)
    }
  })

  test('carries gradients back as numerical differentiation has them', () => {
    const { plain } = drawn(name)
    const cell = plainCells[name]
    const random = randomSource(9)
    const vector = () => Float32Array.from({ length: units }, () => random.normal(0, 0.6))
    const h = vector()
    const before = { h, c: name === 'lstm' ? vector() : h }
    const ofH = vector()
    const ofC = name === 'lstm' ? vector() : new Float32Array(units)
    /** A loss that is linear in what the step hands on. */
    const loss = (start: Moment) => {
      const now = cell.step(plain, [1, 3], start)
      return now.h.reduce((sum, value, j) => sum + ofH[j]! * value + (ofC[j]! && ofC[j]! * now.c[j]!), 0)
    }
    const gradient = cell.back(plain, before, cell.step(plain, [1, 3], before), { h: ofH, c: ofC })
    for (const part of name === 'lstm' ? (['h', 'c'] as const) : (['h'] as const)) {
      for (let j = 0; j < units; j++) {
        const moved = (by: number) => {
          const shifted = before[part].slice()
          shifted[j]! += by
          return loss({ ...before, [part]: shifted })
        }
        expect(gradient[part][j]).toBeCloseTo((moved(0.01) - moved(-0.01)) / 0.02, 3)
      }
    }
  })

  test('has gradients over time that are those of automatic differentiation', () => {
    const { plain, tensors } = drawn(name)
    const ofLast = Float32Array.of(0.3, -1, 0.5)
    const sizes = gradientSizes(
      plainCells[name],
      plain,
      plainRun(plainCells[name], plain, sequence, units),
      ofLast,
    )
    for (let from = 1; from < sequence.length; from++) {
      const before = plainRun(plainCells[name], plain, sequence.slice(0, from), units).at(-1)!
      const end = (c: tf.Tensor) => {
        let state = { h: name === 'lstm' ? tf.tensor2d([[...before.h]]) : c, c }
        if (name === 'lstm') {
          const o = tf.tensor2d([[...before.o!]])
          state = { h: tf.mul(o, tf.tanh(c)), c } // h follows c within the same moment
        }
        for (const x of sequence.slice(from)) state = cells[name].step(tensors, row(x), state)
        return tf.sum(tf.mul(state.h, tf.tensor2d([[...ofLast]])))
      }
      const slope = tf
        .grad(end)(tf.tensor2d([[...before.c]]))
        .dataSync()
      expect(sizes[from - 1]).toBeCloseTo(Math.hypot(...slope), 4)
    }
  })
})

test('a gate that keeps all, and a candidate that writes nothing, hold the memory as it is', () => {
  const still = atRest(1)
  const open = { wf: 0, uf: 0, bf: 20, wi: 0, ui: 0, bi: -20, wo: 0, uo: 0, bo: 0, wg: 0, ug: 0, bg: 1 }
  const plain = Object.fromEntries(Object.entries(open).map(([key, value]) => [key, Float32Array.of(value)]))
  let moment: Moment = { ...still, c: Float32Array.of(0.8) }
  for (let t = 0; t < 100; t++) moment = plainCells.lstm.step(plain, [], moment)
  expect(moment.c[0]).toBeCloseTo(0.8, 5)
})
