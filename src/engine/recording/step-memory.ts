import * as tf from '@tensorflow/tfjs'
import type { StepArgument } from './arguments.ts'
import { type Kept, release } from './record.ts'
import type { Replay } from './replay.ts'
import type { Trace } from './trace.ts'

/** A step that was watched. */
interface Seen {
  readonly trace: Trace
  readonly kept: Kept
  /** Data from around the step, which its maker may dispose. */
  readonly captured: readonly object[]
}

/** What is known of steps whose arguments have the same shapes and settings. */
export interface Memory {
  /** Arguments like which they are; of tensors only the shapes are looked at. */
  readonly form: readonly StepArgument[]
  seen: Seen | undefined
  replay: Replay | undefined
  /** Replays so far, and the count at which the step is next checked against its recording. */
  replays: number
  nextCheck: number
  /** Recordings that differed from the one before: steps like that are taken afresh each time. */
  misses: number
}

/** Nothing known yet of steps with arguments like these. */
export function freshMemory(form: readonly StepArgument[]): Memory {
  return { form, seen: undefined, replay: undefined, replays: 0, nextCheck: 1, misses: 0 }
}

/** The data that a step took from around it. */
export function capturedBy({ sources }: Trace): readonly object[] {
  return sources.flatMap((source) => (source.kind === 'captured' ? [source.dataId] : []))
}

/** False once a tensor that the step took from around it was disposed. */
export function isAlive({ seen }: Memory): boolean {
  const { tensorInfo } = tf.engine().state
  return seen?.captured.every((dataId) => tensorInfo.has(dataId)) ?? false
}

/** Gives up what is remembered of a step. */
export function clear(memory: Memory): void {
  memory.replay?.dispose()
  if (memory.seen !== undefined) release(memory.seen.kept)
  memory.replay = undefined
  memory.seen = undefined
}
