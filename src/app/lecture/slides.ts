/** A part of a chapter as the lecture sees it, in the order of the text. */
export type Item =
  | { readonly kind: 'heading'; readonly id: string; readonly text: string }
  | { readonly kind: 'lab'; readonly slug: string }
  /** `question`: a slide of its own; `apparatus`: not for the wall. */
  | { readonly kind: 'text' | 'question' | 'notes' | 'apparatus' }

/** One slide; items are given by their index. */
export interface Slide {
  /** Its own heading, or the one it comes under. */
  readonly title: string
  /** What to jump to for it; none for the title slide. */
  readonly anchor: string | undefined
  /** The lab that lives on it. */
  readonly lab: string | undefined
  readonly shown: readonly number[]
  /** What the lecturer says here; where a slide has nothing of its own, what its section has. */
  readonly notes: readonly number[]
}

/** A slide that is being filled. */
interface Draft {
  readonly title: string
  /** The heading it comes under; headings that share a slide are one section. */
  readonly section: number
  readonly heading: string | undefined
  lab: string | undefined
  readonly shown: number[]
  readonly notes: number[]
  holds: 'headings' | 'text' | 'one thing'
}

/**
 * Cuts a chapter into slides: a title, then one for every heading; a lab or a question has one to itself, so that
 * it takes the screen. It follows from the order of the items alone, and so is the same in every language.
 */
export function planSlides(title: string, items: readonly Item[]): readonly Slide[] {
  const drafts = [newDraft(title, 0)]
  for (const [index, item] of items.entries()) {
    if (item.kind === 'apparatus') continue
    const last = drafts.at(-1)!
    if (item.kind === 'notes') {
      last.notes.push(index)
      continue
    }
    const isFirst = drafts.length === 1
    const draft = isFirst || !hasRoom[item.kind](last) ? follow(last, item) : last
    if (draft !== last) drafts.push(draft)
    draft.shown.push(index)
    fill(draft, item)
  }
  return drafts.map((draft) => finish(draft, drafts))
}

/** Whether a slide that is being filled takes one more of a kind. */
const hasRoom: Readonly<Record<Exclude<Item['kind'], 'notes' | 'apparatus'>, (draft: Draft) => boolean>> = {
  heading: ({ holds }) => holds === 'headings',
  lab: ({ holds }) => holds === 'headings',
  question: ({ holds }) => holds === 'headings',
  text: ({ holds }) => holds !== 'one thing',
}

/** The slide after another, which begins with this item. */
function follow({ title, section, heading }: Draft, item: Item): Draft {
  if (item.kind === 'heading') return newDraft(item.text, section + 1, item.id)
  return newDraft(title, section, heading)
}

function fill(draft: Draft, item: Item): void {
  if (item.kind === 'heading') return
  if (item.kind === 'lab') draft.lab = item.slug
  const isOne = item.kind === 'lab' || item.kind === 'question'
  if (isOne || draft.holds === 'one thing') draft.holds = 'one thing'
  else draft.holds = 'text'
}

function newDraft(title: string, section: number, heading?: string): Draft {
  return { title, section, heading, lab: undefined, shown: [], notes: [], holds: 'headings' }
}

function finish({ title, heading, lab, shown, notes, section }: Draft, all: readonly Draft[]): Slide {
  const ofSection = all.filter((other) => other.section === section).flatMap((other) => other.notes)
  return { title, anchor: lab ?? heading, lab, shown, notes: notes.length > 0 ? notes : ofSection }
}
