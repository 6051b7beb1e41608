import type { Heading, Root } from 'mdast'
import type { Directives } from 'mdast-util-directive'
import { toString as textOf } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { challengeId } from './challenge-id.ts'
import { type Anchor, type Draft, report } from './draft.ts'
import { isNotes } from './notes-directive.ts'
import type { Place } from './problem.ts'

const kinds: Readonly<Record<string, Anchor['kind']>> = {
  lab: 'lab',
  predict: 'predict',
  quiz: 'quiz',
  exercise: 'exercise',
  figure: 'figure',
}

/** Finds everything with an id, takes `{#id}` off the headings, and lists the chapter's contents. */
export function findAnchors(tree: Root, draft: Draft): void {
  visit(tree, (node) => {
    if (node.type === 'heading') readHeading(node, draft)
    if (node.type === 'leafDirective' || node.type === 'containerDirective') readDirective(node, draft)
    return isNotes(node) ? SKIP : undefined
  })
}

/** How many of its kind come up to this one: the number it is printed with. */
export function numberOf(draft: Draft, kind: Anchor['kind'], id: string): number {
  return draft.anchors.filter((anchor) => anchor.kind === kind).findIndex((anchor) => anchor.id === id) + 1
}

function readHeading(heading: Heading, draft: Draft): void {
  const last = heading.children.at(-1)
  const match = last?.type === 'text' ? /\s*\{#([^}]*)\}\s*$/.exec(last.value) : null
  if (heading.depth === 1) {
    report(
      draft,
      heading,
      'a heading of the first level; the title comes from the front matter, so begin with ##',
    )
  } else if (heading.depth > 2 && heading.depth > (draft.contents.at(-1)?.depth ?? 1) + 1) {
    report(
      draft,
      heading,
      `a heading of level ${heading.depth} below none of level ${heading.depth - 1}; add one`,
    )
  }
  if (!match || last?.type !== 'text') {
    const mark = '#'.repeat(heading.depth)
    report(
      draft,
      heading,
      `a heading without an id; both languages need the same: ${mark} ${textOf(heading)} {#id}`,
    )
    return
  }
  last.value = last.value.slice(0, match.index)
  visit(heading, 'inlineMath', (node) => {
    report(draft, node, 'a formula in a heading; the list of contents shows plain letters: write R², ∇L, …')
  })
  const id = match[1]!
  heading.data = { ...heading.data, hProperties: { id } }
  draft.contents.push({ id, text: textOf(heading), depth: heading.depth })
  add('heading', id, heading, draft)
}

function readDirective(node: Directives, draft: Draft): void {
  if (node.name === 'challenge') return add('challenge', challengeId(node), node, draft)
  const kind = Object.hasOwn(kinds, node.name) ? kinds[node.name] : undefined
  if (!kind) return
  const id = node.attributes?.id
  if (id) add(kind, id, node, draft)
  else report(draft, node, `${node.name} without an id; write ${node.name}{#id}`)
}

function add(kind: Anchor['kind'], id: string, place: Place, draft: Draft): void {
  const line = place.position?.start.line ?? 1
  const twin = draft.anchors.find((anchor) => anchor.id === id)
  if (!/^[a-z][a-z0-9-]*$/.test(id)) {
    report(draft, place, `'${id}' is no id; ids are small letters, digits and hyphens, as in the-line`)
  } else if (twin) {
    report(
      draft,
      place,
      `the id '${id}' is already that of the ${twin.kind} in line ${twin.line}; choose another`,
    )
  }
  draft.anchors.push({ kind, id, line })
}
