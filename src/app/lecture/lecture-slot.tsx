import { lazy, Suspense } from 'react'
import { useLocation } from 'react-router-dom'
import type { Language } from '#/base/language.ts'
import type { WrittenEntry } from '#/chapters/catalogue.ts'
import { useHydrated } from '#/ui/use-hydrated.ts'
import { readLecture } from './lecture-address.ts'

const Stage = lazy(() => import('./stage.tsx').then(({ Stage }) => ({ default: Stage })))
const Presenter = lazy(() => import('./presenter.tsx').then(({ Presenter }) => ({ default: Presenter })))

export interface LectureSlotProps {
  readonly entry: WrittenEntry
  readonly language: Language
}

/** What the projected window and the presenter are given: the slide is the address's, and may be beyond the last. */
export interface LectureViewProps extends LectureSlotProps {
  readonly slide: number
}

/** Beside a chapter's page: projects it, or presents it, where the address asks for that. */
export function LectureSlot({ entry, language }: LectureSlotProps) {
  const { search } = useLocation()
  const isHydrated = useHydrated()
  const lecture = isHydrated ? readLecture(search) : undefined
  if (!lecture) return null
  const View = lecture.view === 'stage' ? Stage : Presenter
  return (
    <Suspense>
      <View entry={entry} language={language} slide={lecture.slide} />
    </Suspense>
  )
}
