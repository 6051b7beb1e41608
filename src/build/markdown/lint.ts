import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { directiveNames } from './directives.ts'
import { type Draft, report, sourceOf } from './draft.ts'
import { known } from './problem.ts'
import { isBare } from './restore-text.ts'

const unclosed =
  'a directive that is not closed; it is written name[…]{…} with both brackets closed on the same line'

/** What markdown leaves standing in the text when it was not written as meant: [pattern, what is wrong]. */
const leftovers: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\\)\$/,
    'a stray $; close the formula, or write \\$ for the sign (in a table, | inside a formula is \\mid)',
  ],
  [/(?<!\\)\*\*/, 'a stray **; emphasis opens and closes next to its words'],
  [/(?<!\\)\[\^/, 'a footnote mark without its footnote; define it: [^name]: …'],
  [/(?<!\\)\{#/, 'a stray {#…}; an id stands at the end of a heading or right after a directive'],
  [new RegExp(`(?<!\\\\):+(${directiveNames.join('|')})[[{]`), unclosed],
]

/** Reports what would come out on the page other than it was meant. Runs before anything is rewritten. */
export function lint(tree: Root, draft: Draft): void {
  visit(tree, (node, _index, parent) => {
    const rest = draft.text.slice(node.position?.end.offset)
    for (const message of wrongIn(node, parent, sourceOf(draft, node), rest)) report(draft, node, message)
  })
}

/** `rest` is the source after the node. */
function wrongIn(node: Nodes, parent: Nodes | undefined, source: string, rest: string): string[] {
  switch (node.type) {
    case 'text': {
      // the id of a heading is read later
      const prose = parent?.type === 'heading' ? source.replace(/\{#[^}]*\}\s*$/, '') : source
      return leftovers.filter(([pattern]) => pattern.test(prose)).map(([, message]) => message)
    }
    case 'html':
      return ['HTML; chapters are plain markdown: use a directive, or \\< for the sign']
    case 'image':
      return ['an image; pictures are drawings of the chapter: ::figure[caption]{#name alt="…"}']
    case 'inlineMath':
      return source.startsWith('$$')
        ? ['$$ inside a paragraph; put $$ on lines of its own, or use a single $']
        : []
    case 'textDirective':
      if (isBare(node)) return directiveNames.includes(node.name) && /^[[{]/.test(rest) ? [unclosed] : []
      // a word with brackets after a colon may still be prose; with {…} it is meant as a directive
      if (directiveNames.includes(node.name) || Object.keys(node.attributes ?? {}).length === 0) return []
      return [`no directive ':${node.name}'; ${known(directiveNames)}`]
    case 'leafDirective':
    case 'containerDirective':
      return directiveNames.includes(node.name)
        ? []
        : [`no directive '${node.name}'; ${known(directiveNames)}`]
    default:
      return []
  }
}
