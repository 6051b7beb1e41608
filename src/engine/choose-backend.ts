import type { BackendName, Usable } from './backends.ts'

/** How fast one backend ran the very program, in steps per second. */
export interface Measured {
  readonly name: BackendName
  readonly stepsPerSecond: number
}

/** The backend to train on, and why: it is the GPU, it was the fastest, or there is no other. */
export interface Choice {
  readonly name: BackendName
  readonly reason: 'gpu' | 'fastest' | 'only'
}

/**
 * Which backends are worth a trial: a program that imitates the GPU computes on the same processor as WebAssembly,
 * many times slower; and plain JavaScript takes so long over a single step of a large model that the trial would
 * keep the reader waiting.
 */
export function worthTrying(usable: readonly Usable[], isLarge: boolean): readonly Usable[] {
  if (!usable.some(({ name }) => name === 'wasm')) return usable
  return usable.filter(
    ({ name, isHardwareGpu }) => name === 'wasm' || (name === 'webgl' ? isHardwareGpu === true : !isLarge),
  )
}

/** From here on a reader sees no difference: the GPU is taken even where another backend is quicker still. */
const quickEnough = 200

/**
 * Chooses among measured backends. With a hardware GPU, `webgl` is taken whenever it gives at least 200 steps
 * a second or half the speed of the best; otherwise the fastest is.
 * @throws when nothing was measured
 */
export function chooseBackend(measured: readonly Measured[], hasHardwareGpu: boolean): Choice {
  const [first, ...others] = measured
  if (first === undefined) throw new Error('chooseBackend: no backend was measured')
  if (others.length === 0) return { name: first.name, reason: 'only' }
  const best = others.reduce((a, b) => (b.stepsPerSecond > a.stepsPerSecond ? b : a), first)
  const gpu = hasHardwareGpu ? measured.find(({ name }) => name === 'webgl') : undefined
  const isGpuTaken = gpu !== undefined && gpu.stepsPerSecond >= Math.min(quickEnough, best.stepsPerSecond / 2)
  return isGpuTaken ? { name: 'webgl', reason: 'gpu' } : { name: best.name, reason: 'fastest' }
}
