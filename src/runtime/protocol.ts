import type { Plain } from '#/base/plain.ts'
import type { Snapshot } from './program.ts'
import type { Value } from './spec.ts'

/** Values set while a run was at `step`: with the seed, all that is needed to live a run again. */
export interface Change {
  readonly step: number
  /** 0 for the run itself, 1 for its twin. */
  readonly lane: number
  readonly values: Readonly<Record<string, Value>>
}

/** A run to begin, or to begin again as it was. */
export interface Opening {
  readonly run: number
  readonly lab: string
  /** The values each lane begins with: of the run itself and, where it has one, of its twin. */
  readonly lanes: readonly Readonly<Record<string, Value>>[]
  readonly seed: number
  /** A backend's name, or `auto`. */
  readonly backend: string
  /** What `auto` chose before for this lab on this device. */
  readonly remembered?: string | undefined
  /** Backends that have failed here. */
  readonly avoid?: readonly string[]
  /** Steps to take at once, as fast as can be, with `changes` on the way. */
  readonly toStep: number
  readonly changes: readonly Change[]
}

/** From page to worker. */
export type Command =
  | { readonly type: 'open'; readonly opening: Opening }
  | { readonly type: 'play'; readonly run: number; readonly pace: number; readonly until: number }
  | { readonly type: 'pause'; readonly run: number }
  | { readonly type: 'step'; readonly run: number; readonly count: number }
  | {
      readonly type: 'set'
      readonly run: number
      /** The lanes to change. */
      readonly lanes: readonly number[]
      readonly values: Readonly<Record<string, Value>>
    }
  | {
      readonly type: 'ask'
      readonly run: number
      readonly lane: number
      readonly question: number
      readonly name: string
      readonly argument: Plain
    }
  | { readonly type: 'drawn'; readonly run: number }
  | { readonly type: 'close'; readonly run: number }
  | { readonly type: 'ping' }

/** Why a run ended that should not have. */
export type Failure =
  | {
      readonly kind: 'diverged'
      readonly step: number
      readonly lane: number
      readonly metric: string
      readonly value: number
    }
  | { readonly kind: 'program'; readonly step: number; readonly message: string }
  | { readonly kind: 'backend'; readonly message: string }
  | { readonly kind: 'hung'; readonly step: number; readonly seconds: number }
  | { readonly kind: 'worker'; readonly message: string }

/** From worker to page. */
export type Report =
  | { readonly type: 'ready' }
  | { readonly type: 'pong' }
  /** From here on the worker is busy with this run: the one to blame should it fall silent. */
  | { readonly type: 'turn'; readonly run: number }
  | {
      readonly type: 'backend'
      readonly run: number
      readonly backend: string
      readonly reason: string
      readonly description: string
    }
  | {
      readonly type: 'frame'
      readonly run: number
      readonly step: number
      readonly snapshots: readonly Snapshot[]
      /** Steps a second lately; 0 before there is anything to say. */
      readonly speed: number
    }
  | { readonly type: 'changed'; readonly run: number; readonly change: Change }
  /** The steps asked for are done, or the program has no more of them. */
  | { readonly type: 'rested'; readonly run: number; readonly step: number; readonly isOver: boolean }
  | { readonly type: 'answer'; readonly run: number; readonly question: number; readonly value: Plain }
  | { readonly type: 'unanswered'; readonly run: number; readonly question: number; readonly message: string }
  | { readonly type: 'failed'; readonly run: number; readonly failure: Failure }
  /** The WebGL context is gone, and with it every tensor on it. */
  | { readonly type: 'context-lost' }
