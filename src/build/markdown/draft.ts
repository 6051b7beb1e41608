import type { Nodes } from 'mdast'
import type { Language } from '#/base/language.ts'
import type { Claim, Heading } from '#/chapters/chapter.ts'
import type { Glossary } from '#/chapters/glossary.ts'
import type { Spec } from '#/runtime/spec.ts'
import type { Place, Problem } from './problem.ts'

/** Every lab's spec, by slug. */
export type Labs = Readonly<Record<string, Spec>>

/** What a chapter in one language is compiled from. */
export interface Source {
  readonly slug: string
  readonly language: Language
  /** `content/<slug>/<language>.md` */
  readonly file: string
  readonly text: string
  readonly labs: Labs
  /** The drawings of the chapter's folder, by name without `.svg`. */
  readonly figures: Readonly<Record<string, string>>
  readonly glossary: Glossary
}

/** Something in a chapter that a link can point to and that both languages share. */
export interface Anchor {
  readonly kind: 'heading' | 'lab' | 'predict' | 'quiz' | 'challenge' | 'exercise' | 'figure'
  readonly id: string
  readonly line: number
}

/** A link as the author wrote it. */
export interface Link {
  readonly url: string
  readonly line: number
  readonly column: number
}

/** A chapter while it is compiled: its source and what has been found in it so far. */
export interface Draft extends Source {
  readonly problems: Problem[]
  readonly anchors: Anchor[]
  readonly contents: Heading[]
  readonly claims: Claim[]
  readonly links: Link[]
  /** The ids of the terms explained, in the order of the page. */
  readonly terms: string[]
}

/** A draft in which nothing has been found yet. */
export function startDraft(source: Source): Draft {
  return { ...source, problems: [], anchors: [], contents: [], claims: [], links: [], terms: [] }
}

/** Notes a problem; compiling goes on, so that one run names them all. */
export function report(draft: Draft, place: Place, message: string): void {
  const { line, column } = place.position?.start ?? { line: 1, column: 1 }
  draft.problems.push({ file: draft.file, line, column, message })
}

/** The source text of a node. */
export function sourceOf(draft: Draft, node: Nodes): string {
  return draft.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}
