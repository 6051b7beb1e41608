import * as v from 'valibot'
import type { Roadmap } from '#/chapters/roadmap.ts'
import type { Problem } from './markdown/problem.ts'

const file = 'content/roadmap.json'

const words = v.pipe(v.string(), v.nonEmpty())
const text = v.strictObject({ ja: words, en: words })
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens only'))
const schema = v.strictObject({
  parts: v.array(
    v.strictObject({
      id: slug,
      title: text,
      chapters: v.array(v.strictObject({ slug, prerequisites: v.array(slug), planned: v.optional(text) })),
    }),
  ),
  goals: v.optional(v.array(v.strictObject({ id: slug, title: text, chapters: v.array(slug) })), []),
}) satisfies v.GenericSchema<unknown, Roadmap>

/** Everything wrong in content/roadmap.json, given its text and the chapters that have a folder. */
export function checkRoadmap(source: string, folders: readonly string[]): Problem[] {
  const read = readRoadmap(source)
  if ('message' in read) return [{ file, line: read.line, column: 1, message: read.message }]
  const chapters = read.parts.flatMap((part) => part.chapters)
  const problems: Problem[] = []
  const report = (chapter: string, message: string) =>
    problems.push({ file, line: lineOf(source, chapter), column: 1, message })
  const before = new Set<string>()
  for (const { slug, prerequisites, planned } of chapters) {
    const isWritten = folders.includes(slug)
    if (before.has(slug)) report(slug, `'${slug}' is listed twice; a chapter has one place`)
    if (isWritten && planned)
      report(slug, `'${slug}' has a folder; its title is in its files, take 'planned' out`)
    if (!isWritten && !planned) {
      report(slug, `'${slug}' has no folder content/${slug}/; give its title as "planned": { ja, en }`)
    }
    for (const prerequisite of prerequisites.filter((other) => !before.has(other))) {
      const isLater = chapters.some((chapter) => chapter.slug === prerequisite)
      report(
        slug,
        isLater ? later(slug, prerequisite) : `'${slug}' needs '${prerequisite}', which is no chapter`,
      )
    }
    before.add(slug)
  }
  for (const [at, { id, chapters: ends }] of read.goals.entries()) {
    const line = source.split('\n').findLastIndex((text) => text.includes(`"id": "${id}"`)) + 1
    const say = (message: string) => problems.push({ file, line, column: 1, message })
    if (read.goals.findIndex((goal) => goal.id === id) < at) say(`the goal '${id}' is listed twice`)
    if (ends.length === 0) say(`the goal '${id}' names no chapter to get to`)
    for (const end of ends.filter((slug) => !before.has(slug)))
      say(`the goal '${id}' leads to '${end}', which is no chapter`)
  }
  for (const folder of folders.filter((name) => !before.has(name))) {
    const line = `{ "slug": "${folder}", "prerequisites": [] }`
    report(folder, `content/${folder}/ is not listed; add ${line} where it belongs`)
  }
  return problems
}

/** Every chapter's line, written or planned; none where the roadmap cannot be read. */
export function chaptersOf(source: string): Roadmap['parts'][number]['chapters'] {
  const read = readRoadmap(source)
  return 'message' in read ? [] : read.parts.flatMap((part) => part.chapters)
}

/** The slugs of every chapter, written or planned; none where the roadmap cannot be read. */
export function slugsOf(source: string): string[] {
  return chaptersOf(source).map(({ slug }) => slug)
}

/** The roadmap; undefined where it cannot be read. */
export function roadmapOf(source: string): Roadmap | undefined {
  const read = readRoadmap(source)
  return 'message' in read ? undefined : read
}

function later(slug: string, prerequisite: string): string {
  return `'${slug}' needs '${prerequisite}', which comes later; a chapter needs only what stands before it`
}

function readRoadmap(source: string): Roadmap | { line: number; message: string } {
  let json: unknown
  try {
    json = JSON.parse(source)
  } catch (error) {
    const { message } = error as Error
    const at = /position (\d+)/.exec(message)?.[1]
    return { line: at ? source.slice(0, Number(at)).split('\n').length : 1, message }
  }
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const [issue] = result.issues
  const owner = issue.path?.map(({ input }) => input).findLast(hasSlug)
  const at = v.getDotPath(issue) ?? 'the whole'
  return { line: owner ? lineOf(source, owner.slug) : 1, message: `${at}: ${issue.message}` }
}

function hasSlug(value: unknown): value is { slug: string } {
  return typeof value === 'object' && value !== null && 'slug' in value && typeof value.slug === 'string'
}

function lineOf(source: string, slug: string): number {
  return source.split('\n').findLastIndex((line) => line.includes(`"slug": "${slug}"`)) + 1 || 1
}
