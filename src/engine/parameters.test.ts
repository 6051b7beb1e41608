import * as tf from '@tensorflow/tfjs'
import { beforeEach, describe, expect, test } from 'vitest'
import { dense } from '#/ml/dense.ts'
import { ones } from '#/ml/initialisers.ts'
import { switchBackend, usableBackends } from './backends.ts'
import { sgd } from './optimizers.ts'
import { assign, parameters } from './parameters.ts'
import { read, readArray } from './read.ts'

const backends = (await usableBackends()).map(({ name }) => name)

describe.each(backends)('on %s', (backend) => {
  beforeEach(() => switchBackend(backend))

  test('parameters have their shapes, and the same seed gives the same start', () => {
    const make = (seed: number) =>
      parameters({ w: [3, 4], b: [4], gain: { shape: [2], initialise: ones } }, { seed })
    const [p, q, r] = [make(1), make(1), make(2)]
    expect([p.w.shape, p.b.shape, p.gain.shape]).toEqual([[3, 4], [4], [2]])
    expect([...p.w.dataSync()]).toEqual([...q.w.dataSync()])
    expect([...p.w.dataSync()]).not.toEqual([...r.w.dataSync()])
    expect([...p.b.dataSync(), ...p.gain.dataSync()]).toEqual([0, 0, 0, 0, 1, 1])
    tf.dispose([p, q, r])
  })

  test('network k of many starts as one alone from seed + k, or from its own seed', () => {
    const many = parameters({ w: [2, 3] }, { seed: 4, networks: 3 })
    const same = parameters({ w: [2, 3] }, { seed: 0, networks: [5, 5] })
    const alone = parameters({ w: [2, 3] }, { seed: 5 })
    const expected = [...alone.w.dataSync()]
    expect(many.w.shape).toEqual([3, 2, 3])
    expect([...many.w.dataSync()].slice(6, 12)).toEqual(expected)
    expect([...same.w.dataSync()]).toEqual([...expected, ...expected])
    tf.dispose([many, same, alone])
  })

  test('values can be assigned by name and are computed with', async () => {
    const p = parameters({ w: [2, 1], b: [1] }, { seed: 1 })
    await assign(p, { w: [2, 3] })
    const y = tf.tidy(() => dense(tf.tensor2d([[1, 10]]), p.w, p.b))
    expect(await read(y)).toBe(32)
    await expect(assign(p, { w: [1] })).rejects.toThrow("'w' takes 2 numbers, not 1")
    tf.dispose([p, y])
  })

  test('what is read is a copy that training does not change', async () => {
    const p = parameters({ w: [2] }, { seed: 1 })
    const before = await readArray(p.w)
    const g = tf.ones([2])
    sgd(p, { learningRate: 1 }).update([g])
    expect([...before]).toEqual([0, 0])
    expect([...(await readArray(p.w))]).toEqual([-1, -1])
    await expect(read(p.w)).rejects.toThrow('[2] is not one number')
    tf.dispose([p, g])
  })
})

test('a layer whose widths do not fit says which', () => {
  expect(() => dense(tf.zeros([4, 3]), tf.zeros([2, 8]), tf.zeros([8]))).toThrow(
    'dense: x [4,3] has 3 inputs, w [2,8] takes 2',
  )
})
