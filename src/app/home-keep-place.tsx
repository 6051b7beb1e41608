import { useEffect } from 'react'
import type { Language } from '#/base/language.ts'
import type { Heading } from '#/chapters/chapter.ts'
import { placeKey, type ReadingPlace } from './home-place.ts'
import { chapterProgress } from './progress.ts'
import { useHeadingInView } from './use-heading-in-view.ts'

/** Who scrolls past has not been there. */
const dwellMs = 1500

export interface KeepPlaceProps {
  readonly slug: string
  readonly language: Language
  /** The same array as long as the chapter is the same. */
  readonly headings: readonly Heading[]
}

/** Keeps the heading under which the reader is, so that the home page can lead back there. Shows nothing. */
export function KeepPlace({ slug, language, headings }: KeepPlaceProps) {
  const current = useHeadingInView(headings)
  useEffect(() => {
    const heading = headings.find(({ id }) => id === current)
    if (!heading) return
    const place: ReadingPlace = { id: heading.id, text: heading.text, language }
    const timer = setTimeout(() => chapterProgress(slug).write(placeKey, place), dwellMs)
    return () => clearTimeout(timer)
  }, [slug, language, headings, current])
  return null
}
