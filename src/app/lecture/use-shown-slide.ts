import { useLayoutEffect } from 'react'
import type { Deck } from './use-deck.ts'

/** Leaves only the slide of this number on the page, from its top; all comes back when the lecture is left. */
export function useShownSlide(deck: Deck | undefined, slide: number): void {
  useLayoutEffect(() => {
    if (!deck) return
    const shown = new Set(deck.slides[slide - 1]?.shown)
    for (const [index, { element }] of deck.placed.entries()) {
      element.toggleAttribute(offSlide, !shown.has(index))
    }
    // runs of text with nothing on the slide would leave gaps
    for (const part of deck.prose.children) {
      if (part.matches('.text')) part.toggleAttribute(offSlide, isAllOff(part))
    }
    const { dataset } = deck.prose
    dataset.slide = kindOf(deck, slide)
    // a slide that goes on from another says what it is about
    if (dataset.slide === 'more') dataset.title = deck.slides[slide - 1]!.title
    else delete dataset.title
    deck.prose.scrollTop = 0
  }, [deck, slide])
  useLayoutEffect(() => {
    if (!deck) return
    return () => {
      delete deck.prose.dataset.slide
      delete deck.prose.dataset.title
      for (const element of deck.prose.querySelectorAll(`[${offSlide}]`)) element.removeAttribute(offSlide)
    }
  }, [deck])
}

const offSlide = 'data-off-slide'

/** What a slide is: its lab, something under its own heading, or what comes after that. */
function kindOf({ slides, placed }: Deck, slide: number): 'lab' | 'headed' | 'more' {
  const { lab, shown = [] } = slides[slide - 1] ?? {}
  if (lab !== undefined) return 'lab'
  const first = shown[0] === undefined ? undefined : placed[shown[0]]
  return first && first.item.kind !== 'heading' ? 'more' : 'headed'
}

function isAllOff(part: Element): boolean {
  return [...part.children].every((child) => child.hasAttribute(offSlide))
}
