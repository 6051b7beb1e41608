import { use } from 'react'
import type { Language } from '#/base/language.ts'
import { loadChapter, loadOutline } from '#/chapters/catalogue.ts'
import type { Chapter } from '#/chapters/chapter.ts'
import { orKeptPage } from './offline/kept-page.ts'

const fetching = new Map<string, Promise<Chapter>>()
let prerendered: { readonly key: string; readonly outline: Chapter } | undefined

/** Makes ready what the chapter page needs to hydrate: all but the text, which the prerendered page has. */
export async function prepareHydration(slug: string, language: Language): Promise<void> {
  prerendered = { key: keyOf(slug, language), outline: await loadOutline(slug, language) }
}

/** True while the text on the page is the prerendered one. */
export function isPrerendered(): boolean {
  return prerendered !== undefined
}

/** From now on chapters are rendered from their own text: the prerendered one has been left, or lost. */
export function forgetPrerendered(): void {
  prerendered = undefined
}

/** The text of a chapter; suspends while it is fetched. */
export function useChapter(slug: string, language: Language): Chapter {
  const key = keyOf(slug, language)
  return prerendered?.key === key ? prerendered.outline : use(fetchOnce(key, slug, language))
}

function fetchOnce(key: string, slug: string, language: Language): Promise<Chapter> {
  const known = fetching.get(key)
  if (known) return known
  const chapter = orKeptPage(loadChapter(slug, language))
  fetching.set(key, chapter)
  // it may succeed when the reader tries again
  chapter.catch(() => fetching.delete(key))
  return chapter
}

function keyOf(slug: string, language: Language): string {
  return `${language}/${slug}`
}
