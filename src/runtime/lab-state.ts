import type { Text } from '#/base/language.ts'
import { type History, type Look, lookNear, noHistory, type Reading } from './history.ts'
import type { Change, Failure } from './protocol.ts'
import type { Spec, Value } from './spec.ts'

export type LaneValues = Readonly<Record<string, Value>>

/** What decides a run's numbers, besides the step. */
export interface Setup {
  readonly values: LaneValues
  /** The values of the twin lane, where there is one. */
  readonly twin?: LaneValues | undefined
  readonly seed: number
  /** A pinned backend, or `auto`. */
  readonly backend: string
}

/** A setup with what has happened since: enough to be there again. */
export interface Arrival extends Setup {
  readonly toStep?: number
  /** What was changed on the way; `values` are those it began with. */
  readonly changes?: readonly Change[]
  /** What a link asked for and could not be had. */
  readonly problems?: readonly Text[]
}

/** An earlier course of the run, kept to compare with. */
export interface Ghost {
  /** The step at which the run left it. */
  readonly step: number
  readonly readings: readonly Reading[]
}

/** A lab as the page knows it. */
export interface LabState extends Setup {
  /** Controls that this page does not show, as its link asked; their values hold. */
  readonly hidden: readonly string[]
  /** Controls that links made here will hide. */
  readonly withheld: readonly string[]
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
  /** The latest look. */
  readonly look: Look | undefined
  readonly history: History
  /** The step the reader has gone back to; undefined while the latest is shown. */
  readonly cursor: number | undefined
  readonly ghost: Ghost | undefined
  /** The lane that the controls set. */
  readonly lane: number
  readonly failure: Failure | undefined
}

export type LabStatus = 'idle' | 'warming' | 'running' | 'paused' | 'done' | 'failed'

/** A lab before anything has happened. */
export function atStart(spec: Spec, setup: Setup): LabState {
  return {
    hidden: [],
    withheld: [],
    problems: [],
    twin: undefined,
    ...setup,
    pace: spec.pace,
    isPlaying: false,
    isOpening: false,
    step: 0,
    doneAt: spec.steps,
    device: undefined,
    speed: 0,
    look: undefined,
    history: noHistory,
    cursor: undefined,
    ghost: undefined,
    lane: 0,
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

/** The look on the screen: the latest, or the kept one that the reader has gone back to. */
export function shownLook({ look, cursor, history }: LabState): Look | undefined {
  return cursor === undefined ? look : (lookNear(history, cursor) ?? look)
}

/** The values of every lane. */
export function lanesOf({ values, twin }: Setup): readonly LaneValues[] {
  return twin ? [values, twin] : [values]
}
