import MiniSearch from 'minisearch'
import { type Language, languages, type Text } from '#/base/language.ts'
import { readingOf, type Term } from '#/chapters/glossary.ts'
import { type SearchEntry, searchOptions } from '#/chapters/search-entry.ts'
import type { Compiled } from './markdown/compile.ts'

/** A chapter of the roadmap, with what is written of it. */
export interface SearchedChapter {
  readonly slug: string
  /** Its title where it is still to come. */
  readonly planned: Text | undefined
  readonly compiled: Readonly<Partial<Record<Language, Compiled>>>
}

/** What the search of a language is made from. */
export interface SearchSources {
  readonly language: Language
  readonly chapters: readonly SearchedChapter[]
  readonly glossary: readonly Term[]
  readonly labs: Readonly<Record<string, { readonly title: Text; readonly goal: Text }>>
}

/** The index that the page opens, as JSON. */
export function searchIndex(sources: SearchSources): string {
  const index = new MiniSearch<SearchEntry>(searchOptions)
  index.addAll(searchEntries(sources))
  return JSON.stringify(index)
}

/** Everything that is found in a language: chapters, written or to come, their headings and labs, and the terms. */
export function searchEntries(sources: SearchSources): SearchEntry[] {
  const { chapters, glossary, language } = sources
  const entries = chapters.flatMap((chapter) => [
    ...entriesOfChapter(chapter, language),
    ...entriesOfLabs(chapter, sources),
  ])
  return [...entries, ...glossary.map((term) => entryOfTerm(term, language))]
}

function entriesOfChapter({ slug, planned, compiled }: SearchedChapter, language: Language): SearchEntry[] {
  const others = languages.filter((other) => other !== language)
  const base = { kind: 'chapter', id: slug, slug, anchor: '' } as const
  const here = compiled[language]
  if (!here?.frontMatter) {
    if (!planned) return []
    return [
      {
        ...base,
        title: planned[language],
        names: others.map((other) => planned[other]).join(' '),
        brief: '',
        text: '',
      },
    ]
  }
  const textOf = new Map(here.sections.map(({ id, text }) => [id, text]))
  const { title, question, summary } = here.frontMatter
  const names = others.map((other) => compiled[other]?.frontMatter?.title ?? '').join(' ')
  const headings = here.contents.map(({ id, text: heading }): SearchEntry => {
    const twins = others.map((other) => compiled[other]?.contents.find((one) => one.id === id)?.text ?? '')
    const section = { kind: 'heading', id: `${slug}#${id}`, slug, anchor: id } as const
    return { ...section, title: heading, names: twins.join(' '), brief: '', text: textOf.get(id) ?? '' }
  })
  const brief = `${summary} ${question}`
  return [{ ...base, title, names, brief, text: textOf.get(undefined) ?? '' }, ...headings]
}

function entriesOfLabs(
  { slug, compiled }: SearchedChapter,
  { language, labs }: SearchSources,
): SearchEntry[] {
  const others = languages.filter((other) => other !== language)
  const shown = compiled[language]?.ids.filter(({ kind }) => kind === 'lab') ?? []
  return shown.flatMap(({ id }) => {
    const lab = labs[id]
    if (!lab) return []
    const names = [id, ...others.map((other) => lab.title[other])].join(' ')
    const place = { kind: 'lab', id: `${slug}#${id}`, slug, anchor: id } as const
    return [{ ...place, title: lab.title[language], names, brief: lab.goal[language], text: '' }]
  })
}

function entryOfTerm(term: Term, language: Language): SearchEntry {
  const names = languages.filter((other) => other !== language).map((other) => term[other])
  const reading = readingOf(term)
  if (reading !== undefined) names.unshift(reading)
  return {
    kind: 'term',
    id: `term:${term.id}`,
    slug: term.chapter,
    anchor: term.id,
    title: term[language],
    names: names.join(' · '),
    brief: term.definition[language],
    text: '',
  }
}
