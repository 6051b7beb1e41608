import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { channelName } from './channel.ts'
import { readLecture } from './lecture-address.ts'
import type { LectureViewProps } from './lecture-slot.tsx'
import type { Wish } from './message.ts'
import { useDeck } from './use-deck.ts'
import { usePresenterLink } from './use-presenter-link.ts'
import { useTurn } from './use-turn.ts'

/** The presenter's window: in step with the projected one while there is one, by itself where there is none. */
export function usePresenter({ entry, language, slide: asked }: LectureViewProps) {
  const deck = useDeck(entry, language)
  const count = deck?.slides.length ?? 1
  const slide = Math.min(asked, count)
  const { contact, state, send } = usePresenterLink(channelName(entry.slug))
  const turnTo = useTurn('presenter')
  const [openedAt, setOpenedAt] = useState(() => Date.now())
  const isInStep = contact === 'inStep' && state !== undefined
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset.lecture = 'presenter'
    return () => {
      delete dataset.lecture
    }
  }, [])
  // where the projected window is, this one is too, and is again after a reload
  const stageSlide = isInStep ? state.slide : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the projected window turns
  useEffect(() => {
    if (stageSlide !== undefined && stageSlide !== asked) turnTo(stageSlide)
  }, [stageSlide])

  const doHere = (wish: Wish) => {
    // clicks may come faster than slides are shown; the address is there at once
    const turned = readLecture(location.search)?.slide ?? slide
    if (wish.do === 'next') turnTo(Math.min(count, turned + 1))
    if (wish.do === 'previous') turnTo(Math.max(1, turned - 1))
    if (wish.do === 'go') turnTo(wish.slide)
    if (wish.do === 'clock') setOpenedAt(Date.now())
  }
  // what was asked of a window that has closed and is not yet missed is done here once it is
  const unanswered = useRef<Wish>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is heard answers
  useEffect(() => {
    unanswered.current = undefined
  }, [state])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the window is missed
  useEffect(() => {
    if (isInStep || !unanswered.current) return
    doHere(unanswered.current)
    unanswered.current = undefined
  }, [isInStep])

  /** Asks it of the projected window; without one, turns the slides here. */
  const ask = (wish: Wish) => {
    if (contact !== 'impossible') send(wish)
    if (isInStep) unanswered.current = wish
    else doHere(wish)
  }
  const startedAt = isInStep ? state.startedAt : openedAt
  return { deck, slide, count, contact, state: isInStep ? state : undefined, startedAt, ask }
}
