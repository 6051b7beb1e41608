import { useLayoutEffect, useState } from 'react'
import { useChapter } from '#/app/chapter-store.ts'
import type { Language } from '#/base/language.ts'
import type { WrittenEntry } from '#/chapters/catalogue.ts'
import { type PlacedItem, readItems } from './slide-items.ts'
import { planSlides, type Slide } from './slides.ts'

/** A chapter on this page, cut into slides. */
export interface Deck {
  /** Where the page has the chapter's text. */
  readonly prose: HTMLElement
  readonly placed: readonly PlacedItem[]
  readonly slides: readonly Slide[]
}

/** The slides of the chapter that this page shows; undefined until its text is there. */
export function useDeck(entry: WrittenEntry, language: Language): Deck | undefined {
  const chapter = useChapter(entry.slug, language)
  const [deck, setDeck] = useState<Deck>()
  useLayoutEffect(() => {
    const prose = document.querySelector<HTMLElement>('main .prose')
    if (!prose) return
    const placed = readItems(prose, chapter.blocks)
    const items = placed.map(({ item }) => item)
    setDeck({ prose, placed, slides: planSlides(entry.title[language], items) })
  }, [chapter, entry, language])
  return deck
}

/** The number of the slide that has an element with this id, from 1; undefined where none has. */
export function slideWith(deck: Deck, id: string): number | undefined {
  const target = document.getElementById(id)
  if (!target) return undefined
  const index = deck.slides.findIndex((slide) =>
    slide.shown.some((at) => deck.placed[at]?.element.contains(target)),
  )
  return index < 0 ? undefined : index + 1
}

/** The number of the first slide with a lab, the nearest before `slide` where there is one; from 1. */
export function slideWithLab(deck: Deck, slide: number, slug?: string): number | undefined {
  const numbers = deck.slides.flatMap(({ lab }, index) =>
    lab !== undefined && (slug === undefined || lab === slug) ? [index + 1] : [],
  )
  return numbers.findLast((number) => number <= slide) ?? numbers[0]
}
