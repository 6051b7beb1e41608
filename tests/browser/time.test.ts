import { afterEach, expect, test } from 'vitest'
import { Trainer, type WorkerLike } from '#/runtime/trainer.ts'
import spec from './faulty/spec.ts'
import { openLab, reaches, until, walk } from './lab-driver.ts'

let trainer: Trainer
afterEach(() => trainer.stop())

function open(slug = 'sound') {
  trainer = new Trainer({
    spawn: () => new Worker(new URL('./faulty/worker.ts', import.meta.url), { type: 'module' }) as WorkerLike,
  })
  return openLab(slug, spec, trainer)
}

test('the untrained model is shown before anything is pressed', async () => {
  const { look, step } = await reaches(open(), 'idle')
  expect(step).toBe(0)
  expect(look?.snapshots[0]?.metrics.total).toBe(0)
})

test('one step is one step', async () => {
  const lab = open()
  expect((await walk(lab, 1)).look?.snapshots[0]?.metrics.total).toBe(1)
  expect((await walk(lab, 1)).look?.snapshots[0]?.metrics.total).toBe(2)
})

test('training runs to its length and is done; training on goes as far again', async () => {
  const lab = open()
  lab.train()
  expect((await reaches(lab, 'done')).step).toBe(1000)
  lab.train()
  await until(lab, ({ step }) => step > 1000)
  expect((await reaches(lab, 'done')).step).toBe(2000)
})

test('a pause holds, and training goes on from the very step', async () => {
  const lab = open()
  lab.setPace(200)
  lab.train()
  await until(lab, ({ step }) => step > 5)
  lab.pause()
  await until(lab, ({ step, look }) => look?.step === step)
  lab.setPace(Number.POSITIVE_INFINITY)
  lab.train()
  const { look } = await reaches(lab, 'done')
  expect(look?.snapshots[0]?.metrics.total).toBe(1000)
})

test('a lab out of sight rests and later ends where it would have ended', async () => {
  const lab = open()
  lab.setPace(500)
  lab.train()
  await until(lab, ({ step }) => step > 10)
  lab.setVisible(false)
  lab.setVisible(true)
  const { look } = await reaches(lab, 'done')
  expect(look?.snapshots[0]?.metrics.total).toBe(1000)
})

test('a live value acts from the next step on, without starting again', async () => {
  const lab = open()
  await walk(lab, 3)
  lab.set({ rate: 2 })
  expect((await walk(lab, 2)).look?.snapshots[0]?.metrics.total).toBe(7)
})

test('a restarting value and the seed begin at step 0 again', async () => {
  const lab = open()
  await walk(lab, 3)
  lab.set({ start: 50 })
  await until(lab, ({ step, isOpening }) => step === 0 && !isOpening)
  expect((await walk(lab, 1)).look?.snapshots[0]?.metrics.total).toBe(51)
  lab.setSeed(9)
  await until(lab, ({ step, isOpening }) => step === 0 && !isOpening)
  expect((await walk(lab, 1)).look?.snapshots[0]?.seed).toBe(9)
})

test('a slider dragged through many restarts ends at its last value', async () => {
  const lab = open()
  for (let start = 1; start <= 40; start++) lab.set({ start })
  const { look } = await until(
    lab,
    ({ isOpening, look }) => !isOpening && look?.snapshots[0]?.metrics.total === 40,
  )
  expect(look?.step).toBe(0)
})

test('reset brings back the untrained model', async () => {
  const lab = open()
  await walk(lab, 12)
  lab.reset()
  const { look } = await reaches(lab, 'idle')
  expect(look?.snapshots[0]?.metrics.total).toBe(0)
})

test('train pressed twice trains once', async () => {
  const lab = open()
  lab.train()
  lab.train()
  const { step, look } = await reaches(lab, 'done')
  expect(step).toBe(1000)
  expect(look?.snapshots[0]?.metrics.total).toBe(1000)
})

test('a question is answered between two steps, and an unknown one refused in words', async () => {
  const lab = open()
  await reaches(lab, 'idle')
  lab.train()
  expect(await lab.ask('double', 21)).toBe(42)
  await expect(lab.ask('halve', 1)).rejects.toThrow("no question 'halve'; known: double")
})

test('a run that has ended answers nothing more', async () => {
  const lab = open()
  await reaches(lab, 'idle')
  const answer = lab.ask('double', 1)
  lab.close()
  await expect(answer).rejects.toThrow('the run has ended')
})

test('steps asked for while the run is still opening, and opening anew, are taken', async () => {
  const lab = open()
  lab.set({ start: 10 })
  lab.set({ start: 20 })
  lab.stepBy(3)
  const { look } = await until(lab, ({ step }) => step === 3)
  expect(look?.snapshots[0]?.metrics.total).toBe(23)
})

test('steps asked for in quick succession add up', async () => {
  const lab = open()
  await reaches(lab, 'idle')
  for (let press = 0; press < 30; press++) lab.stepBy(10)
  const { look } = await until(lab, ({ step }) => step >= 300)
  expect(look?.snapshots[0]?.metrics.total).toBe(300)
})

test('a program that has nothing more to do is done, and its last picture stays', async () => {
  const lab = open('ends')
  await reaches(lab, 'idle')
  lab.train()
  const { step, doneAt, look } = await reaches(lab, 'done')
  expect([step, doneAt, look?.snapshots[0]?.metrics.total]).toEqual([3, 3, 3])
  lab.train()
  await until(lab, ({ isPlaying }) => isPlaying)
  expect((await reaches(lab, 'done')).step).toBe(3)
})
