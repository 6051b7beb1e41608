import { afterEach, expect, test } from 'vitest'
import { Trainer, type WorkerLike } from '#/runtime/trainer.ts'
import spec from './faulty/spec.ts'
import { openLab, reaches, until, walk } from './lab-driver.ts'

let trainer: Trainer
afterEach(() => {
  trainer.stop()
  spawned = 0
})

let spawned = 0
const spawn = () => {
  spawned++
  return new Worker(new URL('./faulty/worker.ts', import.meta.url), {
    type: 'module',
    name: String(spawned),
  }) as WorkerLike
}

function open(name: string, backend = 'cpu') {
  return openLab(name, spec, trainer, { backend })
}

test('a program that throws ends with its step and cause, and others go on', async () => {
  trainer = new Trainer({ spawn })
  const sound = open('sound')
  await walk(sound, 2)
  const broken = open('throws')
  broken.train()
  const { failure } = await reaches(broken, 'failed')
  expect(failure).toEqual({ kind: 'program', step: 3, message: 'matMul: inner shapes 3 and 4 differ' })
  expect((await walk(sound, 3)).look?.snapshots[0]?.metrics.total).toBe(5)
})

test('a failed lab can be reset and trained again', async () => {
  trainer = new Trainer({ spawn })
  const broken = open('throws')
  broken.train()
  await reaches(broken, 'failed')
  broken.reset()
  broken.open()
  const again = await until(
    broken,
    ({ look, failure, isOpening }) => !failure && !isOpening && look?.step === 0,
  )
  expect(again.step).toBe(0)
  expect((await walk(broken, 3)).step).toBe(3)
})

test('a program that never returns is stopped by name; the other run goes on from its step', async () => {
  trainer = new Trainer({ spawn, patienceMs: 1500 })
  const sound = open('sound')
  await walk(sound, 5)
  const hanging = open('hangs')
  await until(hanging, ({ look }) => look !== undefined)
  hanging.train()
  const { failure } = await reaches(hanging, 'failed')
  expect(failure).toMatchObject({ kind: 'hung' })
  const { look, step } = await walk(sound, 2)
  expect(step).toBe(7)
  expect(look?.snapshots[0]?.metrics.total).toBe(7)
})

test('NaN ends the run at the very step it appeared, however few steps were looked at', async () => {
  trainer = new Trainer({ spawn })
  const lab = open('becomesNaN')
  lab.stepBy(50)
  const { failure } = await reaches(lab, 'failed')
  expect(failure).toMatchObject({ kind: 'diverged', step: 7, metric: 'total' })
})

test('a hopelessly grown metric ends the run at the step it passed the bound', async () => {
  trainer = new Trainer({ spawn })
  const lab = open('explodes')
  lab.stepBy(20)
  const { failure } = await reaches(lab, 'failed')
  // 10 + 100 + … + 10⁶ = 1 111 110 is the first sum above a million
  expect(failure).toMatchObject({ kind: 'diverged', step: 6, value: 1_111_110 })
})

test('a lost WebGL context is replaced, and the run goes on from its seed', async () => {
  trainer = new Trainer({ spawn })
  const lab = open('losesContextOnce', 'webgl')
  await walk(lab, 3)
  lab.train()
  const { look, device } = await until(lab, ({ step, failure }) => step >= 10 || failure !== undefined)
  expect(spawned).toBe(2)
  expect(device?.backend).toBe('webgl')
  expect(look?.snapshots[0]?.metrics.total).toBe(look?.step)
})

test('a context that is lost again and again sends the run to another backend', async () => {
  trainer = new Trainer({ spawn })
  const lab = open('losesContextAlways', 'webgl')
  lab.train()
  const state = await until(lab, ({ step, failure }) => step >= 10 || failure !== undefined)
  expect(state.failure).toBeUndefined()
  expect(state.device?.backend).not.toBe('webgl')
  expect(state.look?.snapshots[0]?.metrics.total).toBe(state.look?.step)
})

test('a worker that cannot be loaded is said to be so', async () => {
  trainer = new Trainer({
    spawn: () => new Worker(new URL('/no-such-worker.js', location.href), { type: 'module' }) as WorkerLike,
  })
  const { failure } = await reaches(open('sound'), 'failed')
  expect(failure?.kind).toBe('worker')
})

test('a browser that forbids workers is said to do so', async () => {
  trainer = new Trainer({
    spawn: () => {
      throw new Error('Workers are forbidden here')
    },
  })
  const { failure } = await reaches(open('sound'), 'failed')
  expect(failure).toEqual({ kind: 'worker', message: 'Workers are forbidden here' })
})

test('an unknown lab is refused with the known ones', async () => {
  trainer = new Trainer({ spawn })
  const { failure } = await reaches(open('no-such-lab'), 'failed')
  expect(failure).toMatchObject({ kind: 'program', message: expect.stringContaining('known: sound, throws') })
})

test('a context lost while nothing trains on it disturbs nobody', async () => {
  trainer = new Trainer({ spawn })
  const lab = open('losesContextOnce', 'cpu')
  expect((await walk(lab, 20)).look?.snapshots[0]?.metrics.total).toBe(20)
  expect(spawned).toBe(1)
})
