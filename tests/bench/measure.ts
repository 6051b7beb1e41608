import * as tf from '@tensorflow/tfjs'
import { registerWasmKernels, restoreStockKernels } from '#/engine/wasm/register.ts'
import type { Contestant } from './works/work.ts'

/** What one contestant came to. */
export interface Measured {
  /** Median over rounds. */
  readonly msPerStep: number
  readonly firstStepMs: number
  /** Kernels of one step, counted from outside or told by the contestant. */
  readonly kernels: number | null
  readonly tensors: number
  readonly bytes: number
  /** Growth of both over the steps of the memory check. */
  readonly tensorGrowth: number
  readonly byteGrowth: number
  readonly memorySteps: number
}

export interface Effort {
  readonly rounds: number
  readonly roundMs: number
  /** Steps of the memory check, and how long it may take. */
  readonly memorySteps: number
  readonly memoryMs: number
}

/** Milliseconds a step, over that many steps with nothing in between and the last one waited for. */
async function round(contestant: Contestant, steps: number): Promise<number> {
  if (contestant.isStock) restoreStockKernels()
  const start = performance.now()
  for (let t = 1; t <= steps; t++) {
    const asked = contestant.step()
    const loss = asked instanceof Promise ? await asked : asked
    if (t === steps) await (loss?.data() ?? contestant.settle?.())
    if (contestant.isStock) loss?.dispose()
  }
  const ms = (performance.now() - start) / steps
  registerWasmKernels()
  return ms
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

async function countKernels(contestant: Contestant): Promise<number | null> {
  const told = contestant.kernels?.()
  if (told !== undefined) return told
  const { kernels } = await tf.profile(async () => {
    await round(contestant, 1)
    return []
  })
  return kernels.length
}

async function memory(contestant: Contestant, ms: number, { memorySteps, memoryMs }: Effort) {
  const before = tf.memory()
  const steps = Math.min(memorySteps, Math.max(10, Math.floor(memoryMs / ms)))
  await round(contestant, steps)
  const after = tf.memory()
  return {
    tensors: after.numTensors,
    bytes: after.numBytes,
    tensorGrowth: after.numTensors - before.numTensors,
    byteGrowth: after.numBytes - before.numBytes,
    memorySteps: steps,
  }
}

/** Runs twice as many steps each time until a round is long enough. Returns the steps of such a round. */
async function warm(contestant: Contestant, roundMs: number): Promise<number> {
  for (let steps = 1; ; steps *= 2) {
    const ms = await round(contestant, steps)
    if (ms * steps >= roundMs) return Math.max(1, Math.ceil(roundMs / ms))
  }
}

/** Measures contestants in turns, round by round, so that whatever else the machine does falls on all alike. */
export async function measureTogether(
  makers: Readonly<Record<string, () => Contestant>>,
  effort: Effort,
): Promise<Readonly<Record<string, Measured>>> {
  const runs: {
    name: string
    contestant: Contestant
    firstStepMs: number
    steps: number
    times: number[]
  }[] = []
  for (const [name, make] of Object.entries(makers)) {
    const start = performance.now()
    const contestant = make()
    await round(contestant, 1)
    const firstStepMs = performance.now() - start
    runs.push({ name, contestant, firstStepMs, steps: await warm(contestant, effort.roundMs), times: [] })
  }
  for (let r = 0; r < effort.rounds; r++) {
    for (const { contestant, steps, times } of runs) times.push(await round(contestant, steps))
  }
  const results: Record<string, Measured> = {}
  for (const { name, contestant, firstStepMs, times } of runs) {
    const ms = median(times)
    const kernels = await countKernels(contestant)
    results[name] = { msPerStep: ms, firstStepMs, kernels, ...(await memory(contestant, ms, effort)) }
  }
  for (const { contestant } of runs) await contestant.dispose()
  return results
}
