import * as v from 'valibot'
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Glossary, Term } from '#/chapters/glossary.ts'
import { inHiragana } from '#/chapters/search-tokens.ts'
import { known, type Problem } from './markdown/problem.ts'

const file = 'content/glossary.yaml'

const words = v.pipe(v.string('is not text'), v.trim(), v.nonEmpty('is empty'))
const schema = v.strictObject({
  id: v.pipe(words, v.regex(/^[a-z][a-z0-9-]*$/, 'is no id; ids are small letters, digits and hyphens')),
  ja: words,
  reading: v.pipe(
    words,
    v.regex(/^[\p{Script=Hiragana}\p{Script=Katakana}ー・ ]+$/u, 'is not in kana'),
    // written in either kana, it is shown in one
    v.transform(inHiragana),
  ),
  en: words,
  definition: v.strictObject({ ja: words, en: words }),
  chapter: words,
  also: v.optional(v.array(words)),
}) satisfies v.GenericSchema<unknown, Term>

const keys = Object.keys(schema.entries)
const needed = keys.filter((key) => key !== 'also')

/** content/glossary.yaml as it was read: what is right in it, and what is wrong. */
export interface GlossaryReading {
  readonly glossary: Glossary
  readonly problems: readonly Problem[]
}

/** Reads the glossary. `chapters` are the slugs of the roadmap. */
export function readGlossary(source: string, chapters: readonly string[]): GlossaryReading {
  const problems: Problem[] = []
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const report = (offset: number | undefined, message: string) =>
    problems.push({ file, line: offset === undefined ? 1 : lines.linePos(offset).line, column: 1, message })
  for (const error of document.errors) report(error.pos[0], error.message)
  if (problems.length > 0) return { glossary: [], problems }
  if (document.contents && !isSeq(document.contents)) {
    report(0, `the glossary is a list of entries; each has ${needed.join(', ')}`)
    return { glossary: [], problems }
  }
  const glossary: Term[] = []
  for (const item of isSeq(document.contents) ? document.contents.items : []) {
    const at = isMap(item) ? item.range?.[0] : undefined
    const read = v.safeParse(schema, isMap(item) ? item.toJS(document) : item)
    if (!read.success) {
      for (const issue of read.issues) report(at, explain(issue))
      continue
    }
    for (const message of clashes(read.output, glossary, chapters)) report(at, message)
    glossary.push(read.output)
  }
  return { glossary, problems }
}

function explain(issue: v.BaseIssue<unknown>): string {
  const key = v.getDotPath(issue) ?? ''
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `an entry has no key '${key}'; ${known(keys)}`
  if (issue.received === 'undefined') return `an entry lacks '${key}'; all are needed: ${needed.join(', ')}`
  return `'${key}' ${issue.message}`
}

function clashes(term: Term, before: Glossary, chapters: readonly string[]): string[] {
  const twice = (['id', 'ja', 'en'] as const)
    .filter((key) => before.some((other) => other[key] === term[key]))
    .map((key) => `${key} '${term[key]}' is there twice; an entry has its own`)
  const missing = [term.chapter, ...(term.also ?? [])]
    .filter((slug) => !chapters.includes(slug))
    .map((slug) => `'${term.id}': no chapter '${slug}' in content/roadmap.json`)
  return [...twice, ...missing]
}
