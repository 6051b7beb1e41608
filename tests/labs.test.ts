import * as tf from '@tensorflow/tfjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { switchBackend } from '#/engine/backends.ts'
import { Journey } from '#/runtime/journey.ts'
import type { Program } from '#/runtime/program.ts'
import type { Spec } from '#/runtime/spec.ts'
import { checkNumber, defaultValues, formatValue, parseValue } from '#/runtime/values.ts'

const specs = import.meta.glob<Spec>('../src/labs/*/spec.ts', { import: 'default', eager: true })
const programs = import.meta.glob<Program>('../src/labs/*/program.ts', { import: 'default', eager: true })
const views = import.meta.glob('../src/labs/*/view.tsx')
const slugOf = (path: string) => path.split('/').at(-2)!

describe.each(Object.keys(specs).map(slugOf))('the lab %s', (slug) => {
  const spec = specs[`../src/labs/${slug}/spec.ts`]!
  const program = programs[`../src/labs/${slug}/program.ts`]!
  const start = { values: defaultValues(spec.params), seed: 1 }

  beforeAll(async () => {
    await switchBackend(spec.isLarge ? 'wasm' : 'cpu')
  })

  test('has a program over its own spec, and a view', () => {
    expect(program.spec).toBe(spec)
    expect(Object.keys(views).map(slugOf)).toContain(slug)
  })

  test('has defaults within its bounds and readable from their text form', () => {
    for (const param of Object.values(spec.params)) {
      if (param.kind === 'number') expect(checkNumber(param, param.default).ok).toBe(true)
      expect(parseValue(param, formatValue(param.default) ?? '')).toEqual({ ok: true, value: param.default })
    }
    for (const suspect of spec.suspects ?? []) expect(Object.keys(spec.params)).toContain(suspect)
  })

  test('measures every metric of its spec, before the first step and after it', async () => {
    const journey = new Journey(program, start)
    await journey.travel(0)
    const names = Object.keys(spec.metrics).sort()
    expect(Object.keys((await journey.look()).metrics).sort()).toEqual(names)
    await journey.advance()
    const { metrics } = await journey.look()
    expect(Object.values(metrics).every((value) => value === null || Number.isFinite(value))).toBe(true)
    await journey.end()
  })

  test('leaves the number of tensors as it found it, at every step, look and at the end', async () => {
    const before = tf.memory().numTensors
    const journey = new Journey(program, start)
    await journey.travel(3)
    await journey.look()
    const held = tf.memory().numTensors
    for (let step = 0; step < 20; step++) {
      await journey.advance()
      await journey.look()
      expect(tf.memory().numTensors).toBe(held)
    }
    await journey.end()
    expect(tf.memory().numTensors).toBe(before)
  })

  test('gives the same numbers twice from the same seed, and others from another', async () => {
    const numbers = async (seed: number) => {
      const journey = new Journey(program, { ...start, seed })
      await journey.travel(10)
      const { metrics } = await journey.look()
      await journey.end()
      return metrics
    }
    const first = await numbers(1)
    expect(await numbers(1)).toEqual(first)
    expect(await numbers(2)).not.toEqual(first)
  })
})
