import type { Text } from '#/base/language.ts'
import type { Failure } from './protocol.ts'
import type { Spec, Value } from './spec.ts'
import type { Frame } from './view.ts'

/** What decides a run's numbers, besides the step. */
export interface Setup {
  readonly values: Readonly<Record<string, Value>>
  readonly seed: number
  /** A pinned backend, or `auto`. */
  readonly backend: string
  /** What a link asked for and could not be had. */
  readonly problems?: readonly Text[]
}

/** A lab as the page knows it. */
export interface LabState extends Setup {
  readonly problems: readonly Text[]
  /** Steps a second; Infinity is as fast as the device can. */
  readonly pace: number
  readonly isPlaying: boolean
  /** A run has been asked for and has not shown itself yet. */
  readonly isOpening: boolean
  readonly step: number
  /** The step at which the run is done. */
  readonly doneAt: number
  /** Where it trains and why; undefined before the first run. */
  readonly device:
    | { readonly backend: string; readonly reason: string; readonly description: string }
    | undefined
  /** Steps a second while working. */
  readonly speed: number
  readonly frame: Frame | undefined
  readonly history: readonly Frame[]
  readonly failure: Failure | undefined
}

export type LabStatus = 'idle' | 'warming' | 'running' | 'paused' | 'done' | 'failed'

/** A lab before anything has happened. */
export function atStart(spec: Spec, setup: Setup): LabState {
  return {
    problems: [],
    ...setup,
    pace: spec.pace,
    isPlaying: false,
    isOpening: false,
    step: 0,
    doneAt: spec.steps,
    device: undefined,
    speed: 0,
    frame: undefined,
    history: [],
    failure: undefined,
  }
}

/** The one word for what a lab is doing. */
export function statusOf({ failure, isOpening, isPlaying, step, doneAt }: LabState): LabStatus {
  if (failure) return 'failed'
  if (isOpening) return 'warming'
  if (isPlaying) return 'running'
  if (step >= doneAt) return 'done'
  return step > 0 ? 'paused' : 'idle'
}
