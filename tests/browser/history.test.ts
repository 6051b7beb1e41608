import { afterEach, expect, test } from 'vitest'
import type { Lab } from '#/runtime/lab.ts'
import { shownLook } from '#/runtime/lab-state.ts'
import { Trainer, type WorkerLike } from '#/runtime/trainer.ts'
import spec from './faulty/spec.ts'
import { openLab, reaches, until, walk } from './lab-driver.ts'

let trainer: Trainer
afterEach(() => trainer.stop())

/** A lab that adds `rate` at every step. */
function open(name = 'sound') {
  trainer ??= newTrainer()
  return openLab(name, spec, trainer)
}

function newTrainer() {
  return new Trainer({
    spawn: () => new Worker(new URL('./faulty/worker.ts', import.meta.url), { type: 'module' }) as WorkerLike,
  })
}

const total = (lab: Lab, lane = 0) => shownLook(lab.store.getState())?.snapshots[lane]?.metrics.total

test('going back shows the kept look, and the latest again', async () => {
  trainer = newTrainer()
  const lab = open()
  for (let step = 0; step < 12; step++) await walk(lab, 1)
  lab.scrubTo(5)
  expect(total(lab)).toBe(5)
  lab.scrubTo(undefined)
  expect(total(lab)).toBe(12)
  expect(lab.store.getState().history.looks.map(({ step }) => step)).toEqual([...Array(13).keys()])
})

test('a branch goes on from its step with changed values, and keeps the old course to compare with', async () => {
  trainer = newTrainer()
  const lab = open()
  for (let step = 0; step < 12; step++) await walk(lab, 1)
  lab.scrubTo(8)
  lab.branch()
  await until(lab, ({ step, isOpening, look }) => !isOpening && step === 8 && look?.step === 8)
  lab.set({ rate: 3 })
  await walk(lab, 2)
  expect(total(lab)).toBe(8 + 6)
  const { ghost } = lab.store.getState()
  expect(ghost?.step).toBe(8)
  expect(ghost?.readings.at(-1)?.metrics[0]?.total).toBe(12)
})

test('a branch lives again the changes that were made before it, and only those', async () => {
  trainer = newTrainer()
  const lab = open()
  await walk(lab, 3)
  lab.set({ rate: 2 })
  for (let step = 0; step < 4; step++) await walk(lab, 1)
  lab.set({ rate: 5 })
  await walk(lab, 3)
  expect(total(lab)).toBe(3 + 4 * 2 + 3 * 5)
  lab.scrubTo(6)
  lab.branch()
  await until(lab, ({ step, isOpening }) => !isOpening && step === 6)
  expect(total(lab)).toBe(3 + 3 * 2)
  expect(lab.store.getState().values.rate).toBe(2)
  await walk(lab, 1)
  expect(total(lab)).toBe(3 + 4 * 2)
})

test('a twin starts from the same seed, goes in step, and differs only in what was changed', async () => {
  trainer = newTrainer()
  const lab = open()
  await reaches(lab, 'idle')
  lab.setTwin(true)
  await until(lab, ({ look }) => look?.snapshots.length === 2)
  lab.set({ rate: 4 })
  await walk(lab, 5)
  expect([total(lab, 0), total(lab, 1)]).toEqual([5, 20])
  const { look } = lab.store.getState()
  expect(look?.snapshots[1]?.seed).toBe(look?.snapshots[0]?.seed)
  lab.setLane(0)
  lab.set({ rate: 2 })
  await walk(lab, 1)
  expect([total(lab, 0), total(lab, 1)]).toEqual([7, 24])
  lab.setTwin(false)
  await until(lab, ({ look }) => look?.snapshots.length === 1)
})

test('a run that was changed on its way, with its twin, can be reopened where it was', async () => {
  trainer = newTrainer()
  const lab = open()
  await reaches(lab, 'idle')
  lab.setTwin(true)
  await walk(lab, 4)
  lab.set({ rate: 7 })
  await walk(lab, 3)
  const other = open()
  await reaches(other, 'idle')
  other.assume(lab.arrival())
  await until(other, ({ step, isOpening }) => !isOpening && step === 7)
  expect([total(other, 0), total(other, 1)]).toEqual([7, 4 + 21])
  await walk(other, 1)
  expect([total(other, 0), total(other, 1)]).toEqual([8, 32])
})

test('a run that moves to a fresh worker keeps its changes and its twin', async () => {
  trainer = newTrainer()
  const lab = openLab('losesContextAlways', spec, trainer, { backend: 'webgl' })
  await reaches(lab, 'idle')
  lab.set({ rate: 3 })
  await walk(lab, 3)
  lab.stepBy(5)
  await until(lab, ({ step, failure }) => step >= 8 || failure !== undefined)
  expect(lab.store.getState().failure).toBeUndefined()
  expect(total(lab)).toBe(24)
})

test('the twin that diverges is named', async () => {
  trainer = newTrainer()
  const lab = open('becomesNaN')
  await reaches(lab, 'idle')
  lab.setTwin(true)
  await until(lab, ({ look }) => look?.snapshots.length === 2)
  lab.stepBy(10)
  const { failure } = await reaches(lab, 'failed')
  expect(failure).toMatchObject({ kind: 'diverged', step: 7, lane: 0 })
})

test('a twin opened and set apart in the middle of a run trains on', async () => {
  trainer = newTrainer()
  const lab = open()
  lab.setPace(60)
  lab.train()
  await until(lab, ({ step }) => step > 3)
  lab.pause()
  lab.scrubTo(2)
  lab.branch()
  lab.set({ rate: 2 })
  lab.train()
  await until(lab, ({ step }) => step > 5)
  lab.setTwin(true)
  lab.set({ start: 50 })
  await until(lab, ({ step, look }) => step > 5 && look?.snapshots.length === 2)
  lab.setPace(Number.POSITIVE_INFINITY)
  await reaches(lab, 'done')
  expect(total(lab, 1)).toBe(50 + total(lab, 0)!)
})
