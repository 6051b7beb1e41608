import * as tf from '@tensorflow/tfjs'
import { beforeEach, describe, expect, test } from 'vitest'
import { randomSource } from '#/base/random.ts'
import { dense } from '#/ml/dense.ts'
import { meanSquaredError, sigmoidCrossEntropy, softmaxCrossEntropy } from '#/ml/losses.ts'
import { switchBackend, usableBackends } from './backends.ts'
import { adam, sgd } from './optimizers.ts'
import { parameters } from './parameters.ts'
import { forgetRecordings } from './recording/step-recorder.ts'
import { runScope } from './run-scope.ts'
import { trainingStep } from './training-step.ts'

const backends = (await usableBackends()).map(({ name }) => name)

function noise(shape: readonly number[], seed: number): tf.Tensor {
  const random = randomSource(seed)
  const values = Array.from({ length: tf.util.sizeFromShape([...shape]) }, () => random.normal())
  return tf.tensor(values, [...shape])
}

const shapes = { w1: [2, 8], b1: [8], w2: [8, 8], b2: [8], w3: [8, 1], b3: [1] } as const

type Net = ReturnType<typeof makeNet>
const makeNet = () => parameters(shapes, { seed: 3 })
function forward(p: Net, x: tf.Tensor): tf.Tensor {
  const h1 = tf.tanh(dense(x, p.w1, p.b1)) // [batch, 8]
  const h2 = tf.relu(dense(h1, p.w2, p.b2)) // [batch, 8]
  return dense(h2, p.w3, p.b3) // [batch, 1]
}
const flat = (p: object) => (Object.values(p) as tf.Tensor[]).flatMap((theta) => [...theta.dataSync()])

function expectClose(actual: readonly number[], expected: readonly number[], tolerance = 2e-5): void {
  expect(actual).toHaveLength(expected.length)
  for (const [i, value] of actual.entries()) expect(Math.abs(value - expected[i]!)).toBeLessThan(tolerance)
}

/** The same training with nothing of ours but the parameters' start. */
function trainStock(batches: readonly (readonly [tf.Tensor, tf.Tensor])[], rates: readonly number[]) {
  const start = makeNet()
  const v = Object.fromEntries(
    Object.entries(start).map(([name, theta]) => [name, tf.variable(theta as tf.Tensor)]),
  )
  const losses = rates.map((rate, t) => {
    const [x, y] = batches[t % batches.length]!
    const { value, grads } = tf.variableGrads(() => {
      const h1 = tf.tanh(tf.add(tf.matMul(x, v.w1!), v.b1!))
      const h2 = tf.relu(tf.add(tf.matMul(h1, v.w2!), v.b2!))
      return tf.mean(tf.squaredDifference(tf.add(tf.matMul(h2, v.w3!), v.b3!), y))
    })
    for (const theta of Object.values(v)) {
      const next = tf.tidy(() => theta.sub(grads[theta.name]!.mul(rate)))
      theta.assign(next)
      next.dispose()
    }
    const loss = value.dataSync()[0]!
    tf.dispose([value, grads])
    return loss
  })
  const result = { losses, end: flat(v) }
  tf.dispose([start, v])
  return result
}

describe.each(backends)('a training step on %s', (backend) => {
  beforeEach(() => switchBackend(backend))

  test('equals plain TF.js over 30 steps, through changes of data, batch size and learning rate', () => {
    const batches = [5, 5, 7].map((size, k) => [noise([size, 2], k), noise([size, 1], 10 + k)] as const)
    const rates = Array.from({ length: 30 }, (_, t) => 0.02 + 0.01 * (t % 4))
    const expected = trainStock(batches, rates)
    const p = makeNet()
    const optimizer = sgd(p, { learningRate: 0 })
    const step = trainingStep(optimizer, (x: tf.Tensor, y: tf.Tensor) => meanSquaredError(forward(p, x), y))
    const losses = rates.map((rate, t) => {
      optimizer.learningRate = rate
      return step(...batches[t % 3]!).dataSync()[0]!
    })
    expectClose(losses, expected.losses)
    expectClose(flat(p), expected.end)
    step.dispose()
    tf.dispose([p, batches.flat()])
  })

  test('leaves the tensor count as it was, and all is given back at the end', () => {
    const before = tf.memory()
    const p = makeNet()
    const [x, y] = [noise([5, 2], 1), noise([5, 1], 2)]
    const step = trainingStep(adam(p, { learningRate: 0.01 }), () => meanSquaredError(forward(p, x), y))
    for (let t = 0; t < 5; t++) step()
    const { numTensors, numBytes } = tf.memory()
    const ids = tf.backend().numDataIds()
    for (let t = 0; t < 50; t++) step()
    expect(tf.memory().numTensors).toBe(numTensors)
    expect(tf.memory().numBytes).toBe(numBytes)
    expect(tf.backend().numDataIds()).toBe(ids)
    step.dispose()
    tf.dispose([p, x, y])
    expect(tf.memory().numTensors).toBe(before.numTensors)
    expect(tf.memory().numDataBuffers).toBe(before.numDataBuffers)
  })

  test('the same seed gives the same numbers to the last bit', () => {
    const run = () => {
      const p = makeNet()
      const [x, y] = [noise([5, 2], 1), noise([5, 1], 2)]
      const step = trainingStep(adam(p, { learningRate: 0.01 }), () => meanSquaredError(forward(p, x), y))
      for (let t = 0; t < 20; t++) step()
      const end = flat(p)
      step.dispose()
      tf.dispose([p, x, y])
      return end
    }
    expect(run()).toEqual(run())
  })

  test('tensors that the loss takes from around it may change from step to step', () => {
    const p = parameters({ w: [1] }, { seed: 1 })
    let target = tf.tensor1d([0])
    const step = trainingStep(sgd(p, { learningRate: 0.5 }), () => tf.sum(tf.square(tf.sub(p.w, target))))
    for (let t = 1; t <= 6; t++) {
      target.dispose()
      target = tf.tensor1d([t])
      step()
      // with η = ½ and the loss (w − t)² every step lands on its target
      expect(p.w.dataSync()[0]).toBeCloseTo(t, 5)
    }
    step.dispose()
    tf.dispose([p, target])
  })

  test('a number from around it that changes at every step is noticed', () => {
    const p = parameters({ w: [1] }, { seed: 1 })
    let target = 0
    const step = trainingStep(sgd(p, { learningRate: 0.5 }), () => tf.sum(tf.square(tf.sub(p.w, target))))
    for (target = 0; target < 10; target++) {
      step()
      expect(p.w.dataSync()[0]).toBeCloseTo(target, 5)
    }
    step.dispose()
    tf.dispose(p)
  })

  test('a number that changes rarely takes effect after forgetRecordings', () => {
    const p = parameters({ w: [1] }, { seed: 1 })
    let target = 1
    const step = trainingStep(sgd(p, { learningRate: 0.5 }), () => tf.sum(tf.square(tf.sub(p.w, target))))
    for (let t = 0; t < 20; t++) step()
    for (target = 2; target < 8; target++) {
      forgetRecordings()
      for (let t = 0; t < 5; t++) step()
      expect(p.w.dataSync()[0]).toBeCloseTo(target, 5)
    }
    step.dispose()
    tf.dispose(p)
  })

  test('a setting given as an argument takes effect at once', () => {
    const p = parameters({ w: [1] }, { seed: 1 })
    const step = trainingStep(sgd(p, { learningRate: 0.5 }), (t: number) => tf.sum(tf.square(tf.sub(p.w, t))))
    for (const target of [1, 1, 1, 2, 2, 2, 2, 1, 3]) {
      step(target)
      expect(p.w.dataSync()[0]).toBeCloseTo(target, 5)
    }
    step.dispose()
    tf.dispose(p)
  })

  test('two models that train against each other see each other change', () => {
    const z = noise([4, 2], 1)
    const play = (isReplayed: boolean) => {
      const maker = parameters({ w: [2, 2] }, { seed: 1 })
      const judge = parameters({ v: [2, 1] }, { seed: 2 })
      // what each computes from the other's parameters alone is no constant
      const score = () => tf.mean(tf.tanh(tf.matMul(tf.matMul(z, maker.w), judge.v)))
      const stepMaker = trainingStep(sgd(maker, { learningRate: 0.1 }), () =>
        tf.add(score(), tf.sum(tf.square(judge.v))),
      )
      const stepJudge = trainingStep(sgd(judge, { learningRate: 0.1 }), () => tf.neg(score()))
      for (let t = 0; t < 12; t++) {
        if (!isReplayed) forgetRecordings()
        stepMaker()
        stepJudge()
      }
      const result = [...flat(maker), ...flat(judge), stepMaker().dataSync()[0]!]
      stepMaker.dispose()
      stepJudge.dispose()
      tf.dispose([maker, judge])
      return result
    }
    expectClose(play(true), play(false), 1e-6)
    z.dispose()
  })

  test('the same tensor given twice is not taken for two that differ later', () => {
    const p = parameters({ w: [1] }, { seed: 1 })
    const [a, b] = [tf.tensor1d([1]), tf.tensor1d([5])]
    const step = trainingStep(sgd(p, { learningRate: 0.5 }), (x: tf.Tensor, y: tf.Tensor) =>
      tf.sum(tf.square(tf.sub(p.w, tf.sub(tf.mul(x, 2), y)))),
    )
    for (const [x, y, target] of [
      [a, a, 1],
      [a, a, 1],
      [a, a, 1],
      [a, b, -3],
      [a, b, -3],
      [a, b, -3],
      [b, a, 9],
      [b, b, 5],
    ] as const) {
      step(x, y)
      expect(p.w.dataSync()[0]).toBeCloseTo(target, 5)
    }
    step.dispose()
    tf.dispose([p, a, b])
  })

  test('dropout drops others at every step', () => {
    const p = parameters(
      { w: { shape: [200], initialise: (shape) => new Float32Array(shape[0]!).fill(1) } },
      { seed: 1 },
    )
    const step = trainingStep(sgd(p, { learningRate: 0 }), () => tf.sum(tf.dropout(p.w, 0.5)))
    const losses = new Set(Array.from({ length: 12 }, () => step().dataSync()[0]!))
    expect(losses.size).toBeGreaterThan(4)
    step.dispose()
    tf.dispose(p)
  })

  test('a parameter that the loss does not use is named', () => {
    const p = parameters({ used: [1], idle: [1] }, { seed: 1 })
    const step = trainingStep(sgd(p, { learningRate: 1 }), () => tf.sum(p.used))
    expect(() => step()).toThrow("the loss does not depend on parameter 'idle'")
    tf.dispose(p)
  })

  test('a run scope frees what a program made, whatever the program does', async () => {
    const before = tf.memory()
    const ids = tf.backend().numDataIds()
    const scope = runScope()
    async function* program() {
      const p = makeNet()
      const [x, y] = [noise([5, 2], 1), noise([5, 1], 2)]
      const step = trainingStep(adam(p, { learningRate: 0.01 }), () => meanSquaredError(forward(p, x), y))
      for (;;) {
        yield await step().data()
        if (Number(step().size) > 1) return
      }
    }
    const run = program()
    for (let t = 0; t < 6; t++) await scope.within(() => run.next())
    scope.dispose()
    expect(tf.memory().numTensors).toBe(before.numTensors)
    expect(tf.memory().numDataBuffers).toBe(before.numDataBuffers)
    expect(tf.backend().numDataIds()).toBe(ids)
  })

  test('many networks train as each alone', () => {
    const [x, y] = [noise([6, 2], 1), noise([6, 1], 2)]
    const many = parameters(shapes, { seed: 3, networks: 3 })
    const together = trainingStep(adam(many, { learningRate: 0.02 }), () =>
      meanSquaredError(forward(many as unknown as Net, x), tf.expandDims(y, 0), { perNetwork: true }),
    )
    const p = parameters(shapes, { seed: 4 })
    const alone = trainingStep(adam(p, { learningRate: 0.02 }), () => meanSquaredError(forward(p, x), y))
    for (let t = 0; t < 10; t++) {
      const losses = together()
      expect(losses.shape).toEqual([3])
      expect(losses.dataSync()[1]).toBeCloseTo(alone().dataSync()[0]!, 4)
    }
    expectClose([...tf.slice(many.w2, [1], [1]).dataSync()], [...p.w2.dataSync()])
    together.dispose()
    alone.dispose()
    tf.dispose([x, y, many, p])
  })

  test('a choice by truth values is replayed as it was recorded', () => {
    const [x, y] = [noise([20, 2], 7), noise([20, 1], 8)]
    const shapes = { w1: [2, 6], b1: [6], w2: [6, 1], b2: [1] } as const
    // its gradient chooses by z > 0
    const leaky = (z: tf.Tensor) => tf.leakyRelu(z, 0.1)
    const without = (z: tf.Tensor) => tf.sub(tf.relu(z), tf.mul(tf.relu(tf.neg(z)), 0.1))
    const trained = [leaky, without].map((activation) => {
      const p = parameters(shapes, { seed: 2 })
      const step = trainingStep(adam(p, { learningRate: 0.05 }), () =>
        meanSquaredError(dense(activation(dense(x, p.w1, p.b1)), p.w2, p.b2), y),
      )
      const losses = Array.from({ length: 40 }, () => step().dataSync()[0]!)
      step.dispose()
      tf.dispose(p)
      return losses
    })
    expectClose(trained[0]!, trained[1]!)
    tf.dispose([x, y])
  })

  test.each([
    ['softmax', softmaxCrossEntropy],
    ['sigmoid', sigmoidCrossEntropy],
  ])('a classifier learns with %s cross-entropy', (_, loss) => {
    const x = noise([40, 2], 1)
    const y = tf.tidy(() =>
      tf.oneHot(tf.cast(tf.greater(tf.slice(x, [0, 0], [40, 1]).flatten(), 0), 'int32'), 2),
    )
    const p = parameters({ w: [2, 2], b: [2] }, { seed: 1 })
    const step = trainingStep(adam(p, { learningRate: 0.1 }), () => loss(dense(x, p.w, p.b), y))
    let last = Infinity
    for (let t = 0; t < 60; t++) last = step().dataSync()[0]!
    expect(last).toBeLessThan(0.2)
    step.dispose()
    tf.dispose([p, x, y])
  })
})
