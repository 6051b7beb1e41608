import { expect, test } from 'vitest'
import { normals } from './normals.ts'
import { stepBack, timesOf } from './sampling.ts'
import { alphaBars, levels } from './schedule.ts'

test('the schedules are the products of 1 − β', () => {
  const linear = alphaBars('linear')
  expect(linear[0]).toBe(1)
  expect(linear[1]).toBeCloseTo(0.999, 12)
  expect(linear[100]! / linear[99]!).toBeCloseTo(0.88, 12)
  let logarithm = 0
  for (let t = 1; t <= 50; t++) logarithm += Math.log(1 - (0.001 + (0.119 * (t - 1)) / 99))
  expect(linear[50]).toBeCloseTo(Math.exp(logarithm), 12)
  // cos²(0.508/1.008 · π/2) / cos²(0.008/1.008 · π/2)
  expect(alphaBars('cosine')[50]).toBeCloseTo(0.49384, 5)
})

test('noise is nearly all that is left at the last level, of either schedule', () => {
  for (const name of ['linear', 'cosine'] as const) {
    const alphaBar = alphaBars(name)
    expect(alphaBar[levels]).toBeLessThan(0.003)
    for (let t = 1; t <= levels; t++) expect(alphaBar[t]).toBeLessThan(alphaBar[t - 1]!)
  }
})

test('a way visits its levels from T to 0', () => {
  expect(timesOf(1)).toEqual([100, 0])
  expect(timesOf(4)).toEqual([100, 75, 50, 25, 0])
  expect(timesOf(100)).toEqual(Array.from({ length: 101 }, (_, i) => 100 - i))
})

test('a DDPM step over one level is that of Ho et al. (2020), algorithm 2', () => {
  const alphaBar = alphaBars('linear')
  const [x, estimate, fresh] = [0.7, -0.4, 1.3]
  for (const t of [100, 60, 3, 1]) {
    const [from, to] = [alphaBar[t]!, alphaBar[t - 1]!]
    const alpha = from / to
    const beta = 1 - alpha
    const posterior = ((1 - to) / (1 - from)) * beta
    const expected =
      (x - (beta / Math.sqrt(1 - from)) * estimate) / Math.sqrt(alpha) + Math.sqrt(posterior) * fresh
    const step = { estimate: Float32Array.of(estimate), fresh: Float32Array.of(fresh), from, to }
    // where x̂₀ is not brought back to its bound
    if (Math.abs((x - Math.sqrt(1 - from) * estimate) / Math.sqrt(from)) < 4) {
      expect(stepBack(Float32Array.of(x), step, 'ddpm')[0]).toBeCloseTo(expected, 5)
    }
  }
})

test('with the very noise that was added, one DDIM step is enough', () => {
  const alphaBar = alphaBars('cosine')
  const [x0, epsilon] = [1.25, -0.6]
  const xt = Float32Array.of(Math.sqrt(alphaBar[70]!) * x0 + Math.sqrt(1 - alphaBar[70]!) * epsilon)
  const estimate = Float32Array.of(epsilon)
  const step = { estimate, fresh: Float32Array.of(9), from: alphaBar[70]!, to: 1 }
  expect(stepBack(xt, step, 'ddim')[0]).toBeCloseTo(x0, 5)
  const half = Math.sqrt(alphaBar[30]!) * x0 + Math.sqrt(1 - alphaBar[30]!) * epsilon
  expect(stepBack(xt, { ...step, to: alphaBar[30]! }, 'ddim')[0]).toBeCloseTo(half, 5)
})

test('from the true noise estimate of one cloud, both samplers arrive at its mean and deviation', () => {
  // x₀ ~ N(0.5, 0.3²): E[ε | x_t] = √(1−ᾱ) (x_t − √ᾱ 0.5) / (0.09ᾱ + 1 − ᾱ)
  const alphaBar = alphaBars('linear')
  const count = 4000
  for (const sampler of ['ddpm', 'ddim'] as const) {
    let x: Float32Array = normals(count, 5)
    for (let t = levels; t > 0; t--) {
      const [from, to] = [alphaBar[t]!, alphaBar[t - 1]!]
      const estimate = x.map(
        (value) => (Math.sqrt(1 - from) * (value - Math.sqrt(from) * 0.5)) / (0.09 * from + 1 - from),
      )
      x = stepBack(x, { estimate, fresh: normals(count, 100 + t), from, to }, sampler)
    }
    const mean = x.reduce((sum, value) => sum + value, 0) / count
    const variance = x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count
    expect(mean, sampler).toBeCloseTo(0.5, 1)
    expect(Math.abs(Math.sqrt(variance) - 0.3), sampler).toBeLessThan(0.02)
  }
})
