import { useEffect, useRef } from 'react'
import type { Heading } from '#/chapters/chapter.ts'
import { ContentsList } from './contents-list.tsx'
import styles from './side-contents.module.css'
import { useHeadingInView } from './use-heading-in-view.ts'

export interface SideContentsProps {
  readonly label: string
  /** The same array as long as the chapter is the same. */
  readonly headings: readonly Heading[]
}

/** The contents beside a chapter on wide screens; they follow the reader. */
export function SideContents({ label, headings }: SideContentsProps) {
  const current = useHeadingInView(headings)
  const box = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marked line is found in the page
  useEffect(() => {
    const line = box.current?.querySelector('[aria-current]')
    if (!box.current || !line) return
    const frame = box.current.getBoundingClientRect()
    const { top, bottom } = line.getBoundingClientRect()
    const margin = frame.height / 4
    if (top < frame.top + margin) box.current.scrollTop -= frame.top + margin - top
    if (bottom > frame.bottom - margin) box.current.scrollTop += bottom - frame.bottom + margin
  }, [current])
  return (
    <aside ref={box} className={styles.side} data-no-paper="">
      <p className={styles.title} aria-hidden="true">
        {label}
      </p>
      <ContentsList label={label} headings={headings} current={current} isFolding />
    </aside>
  )
}
