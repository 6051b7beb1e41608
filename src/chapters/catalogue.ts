import { type Language, languages, type Text } from '#/base/language.ts'
import type { Chapter, FrontMatter } from './chapter.ts'
import type { Roadmap } from './roadmap.ts'

interface Listed {
  readonly slug: string
  /** Its place in the whole book, from 1. */
  readonly number: number
  readonly partId: string
  /** The slugs of the chapters to read before. */
  readonly prerequisites: readonly string[]
  readonly title: Text
}
/** A chapter that can be read. */
export interface WrittenEntry extends Listed {
  readonly isWritten: true
  readonly summary: Text
  /** The question that the chapter answers. */
  readonly question: Text
  /** Reading time, labs included. */
  readonly minutes: Readonly<Record<Language, number>>
}
/** A chapter that is still to come. */
export interface PlannedEntry extends Listed {
  readonly isWritten: false
}
export type Entry = WrittenEntry | PlannedEntry

export interface Part {
  readonly id: string
  readonly title: Text
  readonly chapters: readonly Entry[]
}

const [roadmap] = Object.values(
  import.meta.glob<Roadmap>('/content/roadmap.json', { eager: true, import: 'default' }),
)
const frontMatters = import.meta.glob<FrontMatter>('/content/*/*.md', {
  eager: true,
  query: '?meta',
  import: 'default',
})
const chapters = import.meta.glob<Chapter>('/content/*/*.md', { import: 'default' })
const outlines = import.meta.glob<Chapter>('/content/*/*.md', { query: '?outline', import: 'default' })

/** The whole book in its order: what is written, and what is to come. */
export const catalogue: readonly Part[] = list(roadmap?.parts ?? [])

const entries = catalogue.flatMap((part) => part.chapters)

/** The chapter with this slug, written or not. */
export function findEntry(slug: string): Entry | undefined {
  return entries.find((entry) => entry.slug === slug)
}

/** The written chapters before and after this one. */
export function neighbours(slug: string): {
  readonly previous: WrittenEntry | undefined
  readonly next: WrittenEntry | undefined
} {
  const at = findEntry(slug)?.number ?? 0
  const isWritten = (entry: Entry): entry is WrittenEntry => entry.isWritten
  const written = entries.filter(isWritten)
  return {
    previous: written.findLast((entry) => entry.number < at),
    next: written.find((entry) => entry.number > at),
  }
}

/** Fetches the text of a written chapter. Rejects where there is none. */
export async function loadChapter(slug: string, language: Language): Promise<Chapter> {
  return await find(chapters, slug, language)()
}

/**
 * Fetches what hydration needs of a chapter whose prerendered page is already there: its labs and headings,
 * without the text, which is several times heavier. Of no use for a chapter that is not on the page yet.
 */
export async function loadOutline(slug: string, language: Language): Promise<Chapter> {
  return await find(outlines, slug, language)()
}

function find<T>(modules: Readonly<Record<string, T>>, slug: string, language: Language): T {
  const found = modules[`/content/${slug}/${language}.md`]
  if (!found) throw new Error(`no chapter '${slug}' in ${language}`)
  return found
}

function list(parts: Roadmap['parts']): Part[] {
  let number = 0
  return parts.map(({ id, title, chapters: lines }) => ({
    id,
    title,
    chapters: lines.map(({ slug, prerequisites, planned }) => {
      number++
      const listed = { slug, number, partId: id, prerequisites }
      return planned ? { ...listed, isWritten: false, title: planned } : { ...listed, ...describe(slug) }
    }),
  }))
}

/** What a written chapter's files say of it. */
function describe(slug: string): Omit<WrittenEntry, keyof Listed> & Pick<Listed, 'title'> {
  const inEach = <Key extends keyof FrontMatter>(key: Key) =>
    Object.fromEntries(
      languages.map((language) => [language, find(frontMatters, slug, language)[key]]),
    ) as Readonly<Record<Language, FrontMatter[Key]>>
  return {
    isWritten: true,
    title: inEach('title'),
    summary: inEach('summary'),
    question: inEach('question'),
    minutes: inEach('minutes'),
  }
}
