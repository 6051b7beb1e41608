import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { ProgressContext } from '#/chapters/progress-port.ts'
import { readingKey, readReading } from './chapter-record.ts'
import { chapterProgress } from './progress.ts'

/** Who jumps to a footnote passes the end; who stays there has read. */
const dwellMs = 2000

export interface ChapterProgressProps {
  readonly slug: string
  readonly children: ReactNode
}

/** Keeps what the reader does in a chapter, and notes when it is begun and when its end is reached. */
export function ChapterProgress({ slug, children }: ChapterProgressProps) {
  const port = useMemo(() => chapterProgress(slug), [slug])
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (readReading(port.read(readingKey)) === 'unread') port.write(readingKey, { isFinished: false })
    if (!end.current || readReading(port.read(readingKey)) === 'finished') return
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new IntersectionObserver(([entry]) => {
      clearTimeout(timer)
      if (!entry?.isIntersecting || location.hash.startsWith('#fn')) return
      timer = setTimeout(() => port.write(readingKey, { isFinished: true }), dwellMs)
    })
    observer.observe(end.current)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [port])
  return (
    <ProgressContext value={port}>
      {children}
      <div ref={end} />
    </ProgressContext>
  )
}
