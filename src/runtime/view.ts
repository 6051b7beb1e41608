import type { ComponentType } from 'react'
import type { Language } from '#/base/language.ts'
import type { Program, Questions, Snapshot } from './program.ts'
import type { Metrics, Params, Values } from './spec.ts'

/** One look kept, with the step it was taken at. */
export interface Frame<S extends Snapshot = Snapshot> {
  readonly step: number
  readonly snapshot: S
}

type QuestionsOf<T> = T extends Program<infer _P, infer _M, infer _S, infer Q> ? Q : never

/** Puts one of the program's questions to it, between two steps. Rejects when the run ended meanwhile. */
export type Ask<Q extends Questions> = <Name extends keyof Q & string>(
  name: Name,
  argument: Parameters<Q[Name]>[0],
) => Promise<Awaited<ReturnType<Q[Name]>>>

/** What a lab's view is given. It draws; it never trains. */
export interface ViewProps<T> {
  readonly language: Language
  readonly values: T extends Program<infer P, infer _M, infer _S, infer _Q> ? Values<P> : never
  readonly seed: number
  /** The look to draw. */
  readonly frame: T extends Program<infer _P, infer _M, infer S, infer _Q> ? Frame<S> : never
  /** Every kept look of this run, oldest first, thinned evenly; the last is `frame`. */
  readonly history: T extends Program<infer _P, infer _M, infer S, infer _Q> ? readonly Frame<S>[] : never
  /** Changes values as the controls do: live or restarting, as the spec says. */
  readonly set: (
    values: T extends Program<infer P, infer _M, infer _S, infer _Q> ? Partial<Values<P>> : never,
  ) => void
  readonly ask: Ask<QuestionsOf<T>>
}

/** A view of a lab whose program is of type T, as its view.tsx exports it by default. */
export type View<T> = ComponentType<ViewProps<T>>
/** Any lab's view, its program's type forgotten. */
export type AnyView = View<Program<Params, Metrics, Snapshot, Questions>>

/** Declares a lab's view: `defineView<typeof program>(…)`, with the program imported as a type. */
export function defineView<T>(view: View<T>): AnyView {
  // what this view is given comes from the program of its own folder, which has type T
  return view as unknown as AnyView
}
