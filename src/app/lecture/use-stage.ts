import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router-dom'
import { borrowProjectionTheme } from '#/app/theme.ts'
import { clickedLabLink, readLabLink } from '#/chapters/lab-link.ts'
import { useLabs } from '#/runtime/labs-provider.tsx'
import { labDeeds } from '#/runtime/shortcuts.ts'
import { channelName } from './channel.ts'
import { readLecture } from './lecture-address.ts'
import { lectureStart, restartLecture } from './lecture-clock.ts'
import type { LectureViewProps } from './lecture-slot.tsx'
import type { StageState, Wish } from './message.ts'
import { slideWith, slideWithLab, useDeck } from './use-deck.ts'
import { useLabReports } from './use-lab-reports.ts'
import { scrollBack, scrollOn, useHasMore } from './use-scroll-on.ts'
import { useShownSlide } from './use-shown-slide.ts'
import { useStageLink } from './use-stage-link.ts'
import { useTurn } from './use-turn.ts'

/** What lies over the slide. */
export type Overlay = 'code' | 'keys'

/** The projected window: its slides, its tie to the presenter, and what can be done in it. */
export function useStage({ entry, language, slide: asked }: LectureViewProps) {
  const { hub } = useLabs()
  const deck = useDeck(entry, language)
  const count = deck?.slides.length ?? 1
  const slide = deck ? Math.min(asked, count) : asked
  const turnTo = useTurn('stage')
  const [overlay, setOverlay] = useState<Overlay>()
  // where the reader was when a lab was turned to
  const [cameFrom, setCameFrom] = useState<number>()
  const [startedAt, setStartedAt] = useState(() => lectureStart(entry.slug))
  const labs = useLabReports(deck)
  const hasMore = useHasMore(deck, slide)
  const isHidden = useSyncExternalStore(onVisibility, () => document.visibilityState === 'hidden')
  useProjection()
  useShownSlide(deck, slide)

  const go = (to: number, from?: number) => {
    setOverlay(undefined)
    setCameFrom(from)
    turnTo(Math.min(count, Math.max(1, to)))
  }
  const toLab = (slug?: string) => {
    const to = deck && slideWithLab(deck, slide, slug)
    if (to !== undefined && to !== slide) go(to, slide)
  }
  const current = deck?.slides[slide - 1]
  // keys come faster than slides are shown; the address is there at once
  const turned = () => Math.min(count, readLecture(location.search)?.slide ?? slide)
  // below a lab there is nothing to read out, only more of its controls
  const isRead = () => turned() === slide && current?.lab === undefined
  const deeds = {
    next: () => {
      if (deck && !(isRead() && scrollOn(deck)) && turned() < count) go(turned() + 1)
    },
    previous: () => {
      if (deck && !(isRead() && scrollBack(deck)) && turned() > 1) go(turned() - 1)
    },
    lab: () => (cameFrom === undefined ? toLab() : go(cameFrom)),
    code: () => setOverlay(overlay === 'code' ? undefined : 'code'),
    clock: () => setStartedAt(restartLecture(entry.slug)),
  }
  const drive = (deed: keyof typeof labDeeds) => {
    const lab = current?.lab === undefined ? undefined : hub.find(current.lab)
    if (lab) labDeeds[deed](lab)
  }
  const grant = (wish: Wish) => {
    if (wish.do === 'go') go(wish.slide)
    else if (wish.do === 'lab') drive(wish.deed)
    else if (wish.do === 'follow') {
      hub.follow(wish)
      toLab(wish.slug)
    } else deeds[wish.do]()
  }
  const isCodeShown = overlay === 'code'
  const state: StageState = useMemo(
    () => ({ slide, startedAt, hasMore, isCodeShown, isHidden, labs }),
    [slide, startedAt, hasMore, isCodeShown, isHidden, labs],
  )
  const link = useStageLink(channelName(entry.slug), state, grant)
  useJumps(deck, slide, go)
  useLabPhrases((slug, isRun) => {
    // a claim's run is measured beside its sentence; only a lab not loaded yet has to be gone to
    if (!isRun || !hub.find(slug)) toLab(slug)
  })
  return { deck, slide, count, current, overlay, setOverlay, cameFrom, hasMore, link, go, deeds, drive }
}

/** Projects for as long as it is on the page. */
function useProjection(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset.lecture = 'stage'
    const giveBack = borrowProjectionTheme()
    return () => {
      delete dataset.lecture
      giveBack()
    }
  }, [])
}

/** A jump within the chapter turns to the slide that has its goal. */
function useJumps(
  deck: ReturnType<typeof useDeck>,
  slide: number,
  go: (to: number, from: number) => void,
): void {
  const { hash } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a jump is made once
  useEffect(() => {
    if (!deck || hash === '') return
    const to = slideWith(deck, decodeURIComponent(hash.slice(1)))
    if (to !== undefined) go(to, slide)
  }, [deck, hash])
}

/** Hears of clicks on the phrases of the text that set or run a lab, before they are followed. */
function useLabPhrases(onPhrase: (slug: string, isRun: boolean) => void): void {
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const phrase = clickedLabLink(event)
      if (!phrase) return
      const { slug, steps } = readLabLink(phrase)
      onPhrase(slug, steps !== undefined)
    }
    addEventListener('click', onClick, { capture: true })
    return () => removeEventListener('click', onClick, { capture: true })
  })
}

function onVisibility(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}
