import type { Language } from '#/base/language.ts'

/** What a chapter says of itself, at the head of its file. */
export interface FrontMatter {
  readonly title: string
  readonly summary: string
  /** The question that the chapter answers. */
  readonly question: string
  /** Reading time, labs included. */
  readonly minutes: number
}

/**
 * A run of static HTML, or an island that React renders: [component, properties, content]. In an outline every
 * run is empty, for the prerendered page has it already.
 */
export type Block = string | Island
export type Island = readonly [
  name: string,
  props: Readonly<Record<string, string>>,
  content: readonly Block[],
]

export interface Heading {
  readonly id: string
  readonly text: string
  readonly depth: number
}

/** A compiled chapter in one language. */
export interface Chapter {
  readonly blocks: readonly Block[]
  readonly contents: readonly Heading[]
}

/** A sentence of the prose that a run of the lab must bear out: after `steps`, low ≤ metric ≤ high. */
export interface Claim {
  readonly lab: string
  readonly text: string
  readonly seed: number
  readonly steps: number
  readonly metric: string
  readonly low: number
  readonly high: number
  /** As written in the prose, checked against the lab's spec. */
  readonly values: Readonly<Record<string, string>>
  readonly language: Language
  /** `content/<slug>/<language>.md:<line>` */
  readonly place: string
}
