import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { element, words } from './markdown/element.ts'
import { highlight } from './markdown/highlight.ts'

/** Something to put into a line of code: `column` characters along, in place of `length` of them. */
interface Patch {
  readonly line: number
  readonly column: number
  readonly length: number
  readonly replacement: Element
}

/** A lab's source file, highlighted, with the places marked where the page shows the values of the controls. */
export function listingOf(
  source: string,
  language: 'typescript' | 'python',
): { source: string; html: string } {
  const pre = highlight(source.trimEnd(), language)
  const code = pre.children.find((child): child is Element => child.type === 'element')!
  const lines = code.children.filter((child): child is Element => child.type === 'element')
  const patches = language === 'python' ? pythonPatches(source) : programPatches(source)
  // from the right, so that columns stay true
  for (const patch of patches.toReversed()) apply(lines[patch.line]!, patch)
  return { source, html: toHtml(pre) }
}

/** An empty slot after every `values.name` and `seed` that is no declaration. */
function programPatches(source: string): Patch[] {
  const withoutComments = source.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  )
  return withoutComments.split('\n').flatMap((text, line) => {
    if (/function\*/.test(text)) return []
    return [...text.matchAll(/\bvalues\.(\w+)|(?<![.\w])seed(?![\w:])/g)].map((match) => ({
      line,
      column: match.index + match[0].length,
      length: 0,
      replacement: element('span', { dataValue: match[1] ?? 'seed' }),
    }))
  })
}

/** Value and marker of every marked line. */
function pythonPatches(source: string): Patch[] {
  return source.split('\n').flatMap((text, line): Patch[] => {
    const match = /^(\w+ = )(.*?)( {2})(# @(\w+))$/.exec(text)
    if (!match) return []
    const [, before, value, space, marker, name] = match as unknown as [
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    const column = before.length
    const noteColumn = column + value.length + space.length
    return [
      { line, column, length: value.length, replacement: slot({ dataFill: name }, value) },
      { line, column: noteColumn, length: marker.length, replacement: slot({ dataNote: name }, marker) },
    ]
  })
}

function slot(properties: Record<string, string>, text: string): Element {
  return element('span', properties, [words(text)])
}

function apply(line: Element, { column, length, replacement }: Patch): void {
  const before: ElementContent[] = []
  const after: ElementContent[] = []
  let position = 0
  for (const token of line.children) {
    const text = textOf(token)
    const [from, to] = [column - position, column + length - position]
    position += text.length
    if (from >= text.length && text !== '') before.push(token)
    else if (to <= 0) after.push(token)
    else {
      if (from > 0) before.push(withText(token, text.slice(0, from)))
      if (to < text.length) after.push(withText(token, text.slice(to)))
    }
  }
  line.children = [...before, replacement, ...after]
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}

function withText(node: ElementContent, text: string): ElementContent {
  return node.type === 'element' ? { ...node, children: [words(text)] } : words(text)
}
