import {
  type BackendName,
  isBackendName,
  switchBackend,
  type Usable,
  usableBackends,
} from '#/engine/backends.ts'
import { chooseBackend, type Measured, worthTrying } from '#/engine/choose-backend.ts'
import { Journey } from './journey.ts'
import type { Program } from './program.ts'
import type { Opening } from './protocol.ts'

/** Where a run trains and why: `pinned` by the reader, `remembered` from before, or as measured. */
export interface Selection {
  readonly name: BackendName
  readonly reason: 'pinned' | 'remembered' | 'gpu' | 'fastest' | 'only' | 'missing'
  readonly description: string
}

/** One backend's trial ends after so many milliseconds or steps, whichever comes first. */
const trialMs = 60
const trialSteps = 40
const warmSteps = 3

/** The backend for this run: the pinned one, the one found before, or the best by a trial of the very program. */
export async function selectBackend(program: Program, opening: Opening): Promise<Selection> {
  const usable = (await usableBackends()).filter(({ name }) => !opening.avoid?.includes(name))
  const named = (name: string | undefined) => usable.find((backend) => backend.name === name)
  const pinned = named(opening.backend)
  if (pinned) return { name: pinned.name, reason: 'pinned', description: pinned.description }
  const remembered = named(opening.remembered)
  const choice = remembered
    ? { name: remembered.name, reason: 'remembered' as const }
    : await chooseByTrial(program, opening, worthTrying(usable, program.spec.isLarge === true))
  const description = named(choice.name)?.description ?? ''
  // a pin on something this device has not: say so, and train all the same
  return { ...choice, description, ...(isBackendName(opening.backend) ? { reason: 'missing' as const } : {}) }
}

async function chooseByTrial(program: Program, opening: Opening, usable: readonly Usable[]) {
  const measured: Measured[] = []
  if (usable.length === 1) measured.push({ name: usable[0]!.name, stepsPerSecond: 1 })
  else for (const { name } of usable) measured.push(await measure(program, opening, name))
  const hasHardwareGpu = usable.some((backend) => backend.name === 'webgl' && backend.isHardwareGpu === true)
  return chooseBackend(measured, hasHardwareGpu)
}

async function measure(program: Program, opening: Opening, name: BackendName): Promise<Measured> {
  await switchBackend(name)
  const journey = new Journey(program, { values: opening.lanes[0] ?? {}, seed: opening.seed })
  try {
    // the first steps compile shaders, fill caches and are recorded: they say nothing about the others
    await journey.travel(warmSteps)
    await journey.look()
    const start = performance.now()
    let steps = 0
    while (steps < trialSteps && performance.now() - start < trialMs && (await journey.advance())) steps++
    // on the GPU the work is only queued: looking waits for it
    await journey.look()
    return { name, stepsPerSecond: (1000 * steps) / (performance.now() - start) }
  } finally {
    await journey.end()
  }
}
