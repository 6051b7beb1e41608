import { use } from 'react'
import type { Language } from '#/base/language.ts'
import { catalogue, loadOutline, type WrittenEntry } from '#/chapters/catalogue.ts'
import type { Block } from '#/chapters/chapter.ts'

/** Where the book has a lab, and the values it gives it there. */
export interface LabPlace {
  readonly entry: WrittenEntry
  readonly query: string
}

const places = new Map<Language, Promise<ReadonlyMap<string, LabPlace>>>()
let ready: { readonly language: Language; readonly places: ReadonlyMap<string, LabPlace> } | undefined

/** Makes ready what the gallery needs to hydrate without waiting. */
export async function prepareLabPlaces(language: Language): Promise<void> {
  ready = { language, places: await placesOnce(language) }
}

/** The first place of every lab in the book; suspends while the chapters are looked through. */
export function useLabPlaces(language: Language): ReadonlyMap<string, LabPlace> {
  return ready?.language === language ? ready.places : use(placesOnce(language))
}

function placesOnce(language: Language): Promise<ReadonlyMap<string, LabPlace>> {
  const known = places.get(language)
  if (known) return known
  const found = findPlaces(language)
  places.set(language, found)
  found.catch(() => places.delete(language))
  return found
}

async function findPlaces(language: Language): Promise<ReadonlyMap<string, LabPlace>> {
  const written = catalogue.flatMap((part) => part.chapters).filter((entry) => entry.isWritten)
  const found = new Map<string, LabPlace>()
  const outlines = await Promise.all(written.map(({ slug }) => loadOutline(slug, language)))
  for (const [index, { blocks }] of outlines.entries()) {
    for (const { slug = '', query = '' } of labsIn(blocks)) {
      if (!found.has(slug)) found.set(slug, { entry: written[index]!, query })
    }
  }
  return found
}

function labsIn(blocks: readonly Block[]): readonly Readonly<Record<string, string>>[] {
  return blocks.flatMap((block) => {
    if (typeof block === 'string') return []
    const [name, props, content] = block
    return name === 'lab' ? [props] : labsIn(content)
  })
}
