import type { Root } from 'mdast'
import * as v from 'valibot'
import { isMap, LineCounter, parseDocument } from 'yaml'
import type { FrontMatter } from '#/chapters/chapter.ts'
import { type Draft, report } from './draft.ts'
import { atLine } from './problem.ts'

const words = v.pipe(v.string('is not text'), v.trim(), v.nonEmpty('is empty'))
const schema = v.strictObject({
  title: words,
  summary: v.pipe(words, v.maxLength(120, 'is too long; 120 characters at most')),
  question: words,
  minutes: v.pipe(v.number('is not a number'), v.integer('is not whole'), v.minValue(1, 'is less than 1')),
}) satisfies v.GenericSchema<unknown, FrontMatter>

const keys = Object.keys(schema.entries)

/** What the chapter says of itself; undefined, and its problems reported, where that is not what it should be. */
export function readFrontMatter(tree: Root, draft: Draft): FrontMatter | undefined {
  const yaml = tree.children[0]
  if (yaml?.type !== 'yaml') {
    report(draft, atLine(1), `no front matter; a chapter begins with --- and ${keys.join(', ')} and ---`)
    return undefined
  }
  const lines = new LineCounter()
  const document = parseDocument(yaml.value, { lineCounter: lines, prettyErrors: false })
  /** Lines of the YAML count from 1, after the fence. */
  const place = (offset: number | undefined) =>
    atLine(1 + (offset === undefined ? 0 : lines.linePos(offset).line))
  for (const error of document.errors) report(draft, place(error.pos[0]), `front matter: ${error.message}`)
  if (document.errors.length > 0) return undefined
  const result = v.safeParse(schema, document.toJS() ?? {})
  if (result.success) return result.output
  for (const issue of result.issues) {
    const key = String(issue.path?.[0]?.key ?? '')
    report(draft, place(offsetOfKey(document.contents, key)), explain(key, issue))
  }
  return undefined
}

function explain(key: string, issue: v.BaseIssue<unknown>): string {
  if (!keys.includes(key)) return `front matter has no key '${key}'; known: ${keys.join(', ')}`
  if (issue.received === 'undefined') return `front matter lacks '${key}'; all are needed: ${keys.join(', ')}`
  return `front matter: '${key}' ${issue.message}`
}

function offsetOfKey(contents: unknown, key: string): number | undefined {
  if (!isMap<{ value: unknown; range?: [number, number, number] }>(contents)) return undefined
  return contents.items.find((item) => item.key.value === key)?.key.range?.[0]
}
