import { createPortal } from 'react-dom'
import { toggleFullScreen } from '#/runtime/full-screen.ts'
import { CodeLayer } from './code-layer.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import type { LectureViewProps } from './lecture-slot.tsx'
import './projection.css'
import { StageBar } from './stage-bar.tsx'
import { TitleSlide } from './title-slide.tsx'
import { type KeyDeed, useLectureKeys } from './use-lecture-keys.ts'
import { usePresenterWindow } from './use-presenter-window.ts'
import { useStage } from './use-stage.ts'
import { useLeave } from './use-turn.ts'

/**
 * A chapter on the wall: the very page, of which only one slide is seen. Its labs are the ones that were on the page,
 * trained as they are, and are found so again by whoever leaves.
 */
export function Stage(props: LectureViewProps) {
  const { entry, language } = props
  const stage = useStage(props)
  const { deck, slide, count, current, overlay, setOverlay, link, go, deeds, drive } = stage
  const presenter = usePresenterWindow(slide)
  const leave = useLeave()
  const acts: Readonly<Record<KeyDeed, () => void>> = {
    next: deeds.next,
    previous: deeds.previous,
    first: () => go(1),
    last: () => go(count),
    train: () => drive('train'),
    step: () => drive('step'),
    reset: () => drive('reset'),
    lab: deeds.lab,
    fullScreen: () => void toggleFullScreen(labElement(current?.lab)),
    code: deeds.code,
    presenter: presenter.open,
    keys: () => setOverlay('keys'),
    close: () => setOverlay(undefined),
  }
  const act = (deed: KeyDeed) => {
    link.takeOver()
    acts[deed]()
  }
  useLectureKeys(act)
  if (!deck || !current) return null
  const hasLab = deck.slides.some(({ lab }) => lab !== undefined)
  return createPortal(
    <>
      {slide === 1 && <TitleSlide entry={entry} language={language} />}
      {overlay === 'code' && (
        <CodeLayer slide={current} language={language} onClose={() => setOverlay(undefined)} />
      )}
      <StageBar
        language={language}
        slide={slide}
        count={count}
        title={current.title}
        hasMore={stage.hasMore}
        lab={current.lab !== undefined ? 'here' : hasLab ? 'elsewhere' : 'none'}
        cameFrom={stage.cameFrom}
        notice={noticeOf(link, presenter.isBlocked)}
        onDeed={act}
        onWholeScreen={() => void toggleFullScreen(document.documentElement)}
        onLeave={() => leave(current.anchor)}
      />
      <KeysDialog isOpen={overlay === 'keys'} language={language} onClose={() => setOverlay(undefined)} />
    </>,
    document.body,
  )
}

function noticeOf({ isPossible, isSuperseded }: ReturnType<typeof useStage>['link'], isBlocked: boolean) {
  if (isBlocked) return 'blocked'
  if (isSuperseded) return 'superseded'
  return isPossible ? undefined : 'noWindows'
}

function labElement(slug: string | undefined): Element | null {
  return slug === undefined ? null : document.querySelector(`[data-lab="${slug}"]`)
}
