import { afterEach, expect, test } from 'vitest'
import spec from '#/labs/line-fit/spec.ts'
import type { Trainer } from '#/runtime/trainer.ts'
import { newMemory, openLab, siteTrainer, until, walk } from './lab-driver.ts'

let trainer: Trainer
afterEach(() => trainer.stop())

test.each(['webgl', 'wasm', 'cpu'])(
  'on %s the line reaches the normal equation’s answer',
  async (backend) => {
    trainer = siteTrainer()
    const lab = openLab('line-fit', spec, trainer, { backend })
    const start = await until(lab, ({ look }) => look !== undefined)
    expect(start.device?.backend).toBe(backend)
    expect(start.look?.step).toBe(0)
    expect(start.look?.snapshots[0]?.metrics).toMatchObject({ slope: 0, intercept: 0, gap: 1 })
    const { look } = await walk(lab, 300)
    expect(look?.snapshots[0]?.metrics.gap).toBeLessThan(0.01)
    expect(look?.snapshots[0]?.metrics.r2).toBeGreaterThan(0.8)
  },
)

test.each(['webgl', 'wasm', 'cpu'])('on %s a seed gives the same run twice', async (backend) => {
  trainer = siteTrainer()
  const numbers = async () => {
    const lab = openLab('line-fit', spec, trainer, { backend, seed: 5 })
    const { look } = await walk(lab, 57)
    lab.close()
    return look?.snapshots[0]?.metrics
  }
  const first = await numbers()
  expect(await numbers()).toEqual(first)
  trainer.stop()
  trainer = siteTrainer()
  expect(await numbers()).toEqual(first)
})

test('auto names a backend and its reason', async () => {
  trainer = siteTrainer()
  const lab = openLab('line-fit', spec, trainer, { backend: 'auto' })
  const { device } = await until(lab, (state) => state.look !== undefined)
  // SwiftShader is no GPU, so the fastest by measurement is taken
  expect(device?.reason).toBe('fastest')
  expect(['wasm', 'cpu']).toContain(device?.backend)
})

test('what was measured is remembered for this lab at this size, and measured anew at another', async () => {
  trainer = siteTrainer()
  const memory = newMemory()
  const chosen = async (count: number) => {
    const lab = openLab('line-fit', spec, trainer, { backend: 'auto', memory, values: { count } })
    const { device } = await until(lab, (state) => state.look !== undefined)
    lab.close()
    return device
  }
  const first = await chosen(40)
  expect(await chosen(40)).toMatchObject({ backend: first?.backend, reason: 'remembered' })
  expect((await chosen(80))?.reason).toBe('fastest')
})
