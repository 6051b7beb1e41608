import * as tf from '@tensorflow/tfjs'
import { beforeEach, describe, expect, test } from 'vitest'
import { constant } from '#/ml/initialisers.ts'
import { switchBackend, usableBackends } from './backends.ts'
import { adagrad, adam, adamw, momentum, nesterov, rmsprop, sgd } from './optimizers.ts'
import { parameters, storeOf } from './parameters.ts'

const backends = (await usableBackends()).map(({ name }) => name)
const shapes = { w: [3, 2], b: [3] } as const
const start = constant(0.5)
const options = { seed: 1, initialise: start }

/** A gradient that depends on the parameter, its place and the step. */
const pull = (theta: number, place: number, t: number) => 0.3 * theta + Math.cos(place + 0.7 * t)

type Trained = ReturnType<typeof parameters<typeof shapes>>
const makeParameters = () =>
  parameters({ w: [3, 2], b: { shape: [3], initialise: start } }, options) as Trained

/** Gradients of all parameters at step t, by `pull`. */
function gradients(p: object, t: number): tf.Tensor[] {
  let place = 0
  return (Object.values(p) as tf.Tensor[]).map((theta) => {
    const values = Array.from(theta.dataSync(), (value) => pull(value, place++, t))
    return tf.tensor(values, theta.shape)
  })
}

function train(
  p: object,
  optimizer: { update(g: readonly tf.Tensor[]): void },
  steps: number,
  from = 1,
): void {
  for (let t = from; t < from + steps; t++) {
    const g = gradients(p, t)
    optimizer.update(g)
    tf.dispose(g)
  }
}

const flat = (p: object) => (Object.values(p) as tf.Tensor[]).flatMap((theta) => [...theta.dataSync()])

/** The same training in plain numbers: `rule` returns the next θ and keeps what it likes in `memory`. */
type PlainRule = (theta: number, g: number, memory: Record<string, number>, t: number) => number
function trainPlain(rule: PlainRule, steps: number, count = 9): number[] {
  return Array.from({ length: count }, (_, place) => {
    const memory: Record<string, number> = {}
    let theta = 0.5
    for (let t = 1; t <= steps; t++) theta = rule(theta, pull(theta, place, t), memory, t)
    return theta
  })
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length)
  actual.forEach((value, i) => {
    expect(Math.abs(value - expected[i]!)).toBeLessThan(5e-5)
  })
}

const eta = 0.05

function adamByPaper(decay: number): PlainRule {
  return (theta, g, memory, t) => {
    const m = 0.9 * (memory.m ?? 0) + 0.1 * g
    const v = 0.999 * (memory.v ?? 0) + 0.001 * g * g
    memory.m = m
    memory.v = v
    return theta - (eta * m) / (1 - 0.9 ** t) / (Math.sqrt(v / (1 - 0.999 ** t)) + 1e-8) - eta * decay * theta
  }
}

/** Each rule as its paper prints it. */
const published: Record<
  string,
  { make: (p: Trained) => { update(g: readonly tf.Tensor[]): void }; rule: PlainRule }
> = {
  sgd: { make: (p) => sgd(p, { learningRate: eta }), rule: (theta, g) => theta - eta * g },
  momentum: {
    make: (p) => momentum(p, { learningRate: eta, mu: 0.8 }),
    rule(theta, g, m) {
      m.v = 0.8 * (m.v ?? 0) + g
      return theta - eta * m.v
    },
  },
  nesterov: {
    make: (p) => nesterov(p, { learningRate: eta, mu: 0.8 }),
    rule(theta, g, m) {
      m.v = 0.8 * (m.v ?? 0) + g
      return theta - eta * (g + 0.8 * m.v)
    },
  },
  adagrad: {
    make: (p) => adagrad(p, { learningRate: eta, initial: 0.1 }),
    rule(theta, g, m) {
      m.s = (m.s ?? 0.1) + g * g
      return theta - (eta * g) / Math.sqrt(m.s + 1e-7)
    },
  },
  rmsprop: {
    make: (p) => rmsprop(p, { learningRate: eta }),
    rule(theta, g, m) {
      m.s = 0.9 * (m.s ?? 0) + 0.1 * g * g
      return theta - (eta * g) / Math.sqrt(m.s + 1e-7)
    },
  },
  adam: { make: (p) => adam(p, { learningRate: eta }), rule: adamByPaper(0) },
  adamw: { make: (p) => adamw(p, { learningRate: eta, decay: 0.1 }), rule: adamByPaper(0.1) },
}

/** The same optimiser of TF.js, where it has one. */
const stock: Record<string, () => tf.Optimizer> = {
  sgd: () => tf.train.sgd(eta),
  momentum: () => tf.train.momentum(eta, 0.8),
  nesterov: () => tf.train.momentum(eta, 0.8, true),
  adagrad: () => tf.train.adagrad(eta, 0.1),
  rmsprop: () => tf.train.rmsprop(eta, 0.9, 0, 1e-7),
  adam: () => tf.train.adam(eta, 0.9, 0.999, 1e-8),
}

describe.each(backends)('on %s', (backend) => {
  beforeEach(() => switchBackend(backend))

  test.each(Object.entries(published))(
    '%s follows the published rule over 100 steps',
    (_, { make, rule }) => {
      const before = tf.memory()
      const p = makeParameters()
      train(p, make(p), 100)
      expectClose(flat(p), trainPlain(rule, 100))
      tf.dispose(p)
      expect(tf.memory().numTensors).toBe(before.numTensors)
      expect(tf.memory().numDataBuffers).toBe(before.numDataBuffers)
    },
  )

  test.each(Object.entries(stock))('%s equals tf.train over 100 steps', (name, make) => {
    const p = makeParameters()
    train(p, published[name]!.make(p), 100)
    const variables = [tf.variable(tf.fill([3, 2], 0.5)), tf.variable(tf.fill([3], 0.5))]
    const optimizer = make()
    for (let t = 1; t <= 100; t++) {
      const named = Object.fromEntries(gradients(variables, t).map((g, i) => [variables[i]!.name, g]))
      optimizer.applyGradients(named)
      tf.dispose(named)
    }
    expectClose(flat(p), flat(variables))
    tf.dispose([p, variables])
    optimizer.dispose()
  })

  test('the learning rate can be changed at any step', () => {
    const p = makeParameters()
    const optimizer = sgd(p, { learningRate: 0.1 })
    const [g1, g2] = [gradients(p, 1)[1]!.dataSync()[0]!, 0]
    train(p, optimizer, 1)
    const after = p.b.dataSync()[0]!
    expect(after).toBeCloseTo(0.5 - 0.1 * g1, 6)
    optimizer.learningRate = g2
    train(p, optimizer, 5, 2)
    expect(p.b.dataSync()[0]).toBe(after)
    tf.dispose(p)
  })

  test('clipping by value cuts each component, clipping by norm keeps the direction', () => {
    for (const [clip, expected] of [
      [{ clipValue: 1 }, [-1, 1, -0.5]],
      [{ clipNorm: 1 }, [-0.6, 0.8, -0]],
      [{ clipNorm: 100 }, [-3, 4, -0.5]],
    ] as const) {
      const isNorm = 'clipNorm' in clip && clip.clipNorm === 1
      const p = parameters({ a: [1], b: [2] }, { seed: 1 })
      const optimizer = sgd(p, { learningRate: 1, ...clip })
      const g = [tf.tensor1d([3]), tf.tensor1d([-4, isNorm ? 0 : 0.5])]
      optimizer.update(g)
      expectClose(flat(p), expected)
      tf.dispose([p, g])
    }
  })

  test('what Adam remembers can be read, saved, and gone on from', async () => {
    const p = makeParameters()
    const optimizer = adam(p, { learningRate: eta })
    const g = gradients(p, 1)[1]!.dataSync()[2]!
    train(p, optimizer, 1)
    expect((await optimizer.read('first')).b[2]).toBeCloseTo(0.1 * g, 6)
    expect((await optimizer.read('second')).b[2]).toBeCloseTo(0.001 * g * g, 6)
    await expect(optimizer.read('velocity')).rejects.toThrow('it keeps: first, second')
    const saved = await optimizer.save()
    train(p, optimizer, 3, 2)
    const expected = flat(p)
    const q = makeParameters()
    const other = adam(q, { learningRate: eta })
    other.restore(saved)
    train(q, other, 3, 2)
    expect(flat(q)).toEqual(expected)
    expect(() => sgd(p, { learningRate: 1 }).restore(saved)).toThrow('what adam saved does not fit sgd')
    tf.dispose([p, q])
  })

  test('an optimiser that was replaced by another refuses to go on', () => {
    const p = makeParameters()
    const first = adam(p, { learningRate: eta })
    train(p, momentum(p, { learningRate: eta, mu: 0.8 }), 2)
    expect(() => train(p, first, 1)).toThrow('another optimiser took')
    tf.dispose(p)
  })

  test('many networks train as each would alone, with its own rate and its own clipping', () => {
    const rates = [0.1, 0.01, 0.001]
    const many = parameters({ w: [2, 2], b: [2] }, { seed: 5, networks: 3 })
    const alone = rates.map((_, k) => parameters({ w: [2, 2], b: [2] }, { seed: 5 + k }))
    const together = adam(many, { learningRate: rates, clipNorm: 0.5 })
    const single = alone.map((p, k) => adam(p, { learningRate: rates[k]!, clipNorm: 0.5 }))
    for (let t = 1; t <= 10; t++) {
      const each = alone.map((p) => gradients(p, t))
      const stacked = [0, 1].map((i) => tf.stack(each.map((g) => g[i]!)))
      together.update(stacked)
      single.forEach((optimizer, k) => {
        optimizer.update(each[k]!)
      })
      tf.dispose([each, stacked])
    }
    for (const [k, p] of alone.entries()) {
      for (const name of ['w', 'b'] as const) {
        const expected = [...p[name].dataSync()]
        expectClose(
          [...many[name].dataSync()].slice(k * expected.length, (k + 1) * expected.length),
          expected,
        )
      }
    }
    tf.dispose([many, alone])
  })

  test('more parameters than a shader has textures, and shapes that WebGL packs, are updated alike', () => {
    const names = Array.from({ length: 30 }, (_, k) => [`p${k}`, k % 3 === 0 ? [5, 3] : [k + 1]] as const)
    const p = parameters(Object.fromEntries(names), { seed: 3 })
    const before = flat(p)
    const g = tf.tidy(() => {
      const eye = tf.eye(3)
      // a matrix product leaves its result packed on WebGL
      return (Object.values(p) as tf.Tensor[]).map((theta) =>
        theta.rank === 2 ? tf.matMul(tf.onesLike(theta), eye as tf.Tensor2D) : tf.onesLike(theta),
      )
    })
    sgd(p, { learningRate: 0.25 }).update(g)
    expectClose(
      flat(p),
      before.map((theta) => theta - 0.25),
    )
    tf.dispose([p, g])
  })
})

test('on wasm the matrix product sees the weights after an update, not those it packed before', async () => {
  await switchBackend('wasm')
  const p = parameters({ w: [2, 2] }, { seed: 1, initialise: constant(1) })
  const x = tf.tensor2d([[1, 2]])
  expect([...tf.matMul(x, p.w).dataSync()]).toEqual([3, 3])
  const g = tf.ones([2, 2])
  sgd(p, { learningRate: 1 }).update([g])
  expect([...tf.matMul(x, p.w).dataSync()]).toEqual([0, 0])
  storeOf(p).write(0, Float32Array.of(2, 2, 2, 2))
  expect([...tf.matMul(x, p.w).dataSync()]).toEqual([6, 6])
  tf.dispose([p, x, g])
})
