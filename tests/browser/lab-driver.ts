import { Lab } from '#/runtime/lab.ts'
import type { Memory } from '#/runtime/lab-run.ts'
import { type LabState, type LabStatus, statusOf } from '#/runtime/lab-state.ts'
import type { Spec, Value } from '#/runtime/spec.ts'
import { Trainer, type WorkerLike } from '#/runtime/trainer.ts'
import { defaultValues } from '#/runtime/values.ts'

export interface Choices {
  readonly values?: Readonly<Record<string, Value>>
  readonly seed?: number
  readonly backend?: string
  /** What the device has found out before; nothing unless given. */
  readonly memory?: Memory
}

/** What a device remembers, in plain sight. */
export function newMemory(texts = new Map<string, string>()): Memory {
  return { recall: (key) => texts.get(key), remember: (key, text) => texts.set(key, text) }
}

/** A lab without a page: what the tests of the runtime drive. */
export function openLab(slug: string, spec: Spec, trainer: Trainer, choices: Choices = {}): Lab {
  const { values = {}, seed = 1, backend = 'cpu', memory = newMemory() } = choices
  const setup = { values: { ...defaultValues(spec.params), ...values }, seed, backend }
  const lab = new Lab(slug, spec, setup, {
    trainer,
    memory,
    nextPicture: (draw) => requestAnimationFrame(draw),
  })
  lab.open()
  return lab
}

/** A trainer over the worker that readers get. */
export function siteTrainer(): Trainer {
  return new Trainer({ spawn: spawnSiteWorker })
}

export function spawnSiteWorker(): WorkerLike {
  return new Worker(new URL('../../src/labs/worker.ts', import.meta.url), { type: 'module' }) as WorkerLike
}

/** Resolves with the first state that `isIt`, the present one included. */
export function until(lab: Lab, isIt: (state: LabState) => boolean): Promise<LabState> {
  return new Promise((resolve) => {
    if (isIt(lab.store.getState())) return resolve(lab.store.getState())
    const stop = lab.store.subscribe((state) => {
      if (!isIt(state)) return
      stop()
      resolve(state)
    })
  })
}

/** Resolves once the lab is in one of these states. */
export function reaches(lab: Lab, ...statuses: LabStatus[]): Promise<LabState> {
  return until(lab, (state) => statuses.includes(statusOf(state)))
}

/** Takes `steps` steps and resolves with the state after them; throws what ended the run, if anything did. */
export async function walk(lab: Lab, steps: number): Promise<LabState> {
  await until(lab, (state) => state.look !== undefined && !state.isOpening)
  const goal = lab.store.getState().step + steps
  lab.stepBy(steps)
  const state = await until(lab, ({ step, failure }) => step >= goal || failure !== undefined)
  if (state.failure) throw new Error(JSON.stringify(state.failure))
  return state
}
