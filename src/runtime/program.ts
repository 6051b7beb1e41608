import type { Plain } from '#/base/plain.ts'
import type { Weights } from './safetensors.ts'
import type { Metrics, Params, Spec, Values } from './spec.ts'

/** What a look brings back: every metric of the spec (null where this data defines none), and whatever the view draws. */
export interface Snapshot<Names extends string = string> {
  readonly metrics: Readonly<Record<Names, number | null>>
  readonly [key: string]: Plain
}

/** Named questions that the page may put between two steps. */
// biome-ignore lint/suspicious/noExplicitAny: an argument's type is the program's own; `never` would lose it
export type Questions = Readonly<Record<string, (argument: any) => Plain | Promise<Plain>>>

/** A program between two steps: how to look at it, and what it can be asked. Nothing is computed until then. */
export interface Moment<S extends Snapshot, Q extends Questions> {
  look(): Promise<S> | S
  readonly answers?: Q
  /** The trained numbers by name, to take along. */
  readonly weights?: () => Promise<Weights>
}

export interface Context<P extends Params> {
  /** Live: a parameter that `applies: 'live'` may have changed since the last step, so read it at each. */
  readonly values: Values<P>
  /** The only source of randomness. */
  readonly seed: number
}

/** A lab's training, typed end to end; made by `defineProgram`. */
export interface Program<
  P extends Params = Params,
  M extends Metrics = Metrics,
  S extends Snapshot = Snapshot,
  Q extends Questions = Questions,
> {
  readonly spec: Spec<P, M>
  readonly train: (context: Context<P>) => AsyncGenerator<Moment<S, Q>, void, void>
}

/**
 * Declares what a lab trains: an async generator whose first yield is the untrained model and whose every
 * further yield is one training step. What it makes lives as long as its run; what a step makes it disposes of.
 */
export function defineProgram<
  P extends Params,
  M extends Metrics,
  S extends Snapshot<keyof M & string>,
  // biome-ignore lint/complexity/noBannedTypes: a program without questions
  Q extends Questions = {},
>(
  spec: Spec<P, M>,
  train: (context: Context<P>) => AsyncGenerator<Moment<S, Q>, void, void>,
): Program<P, M, S, Q> {
  return { spec, train }
}
