import { useLayoutEffect, useRef } from 'react'
import { useSize } from '#/viz/use-size.ts'
import { labTitle } from './lab-title.ts'
import type { LectureSlotProps } from './lecture-slot.tsx'
import styles from './presenter.module.css'
import type { Slide } from './slides.ts'
import type { Deck } from './use-deck.ts'

export interface SlidePreviewProps extends LectureSlotProps {
  readonly deck: Deck
  readonly slide: Slide
  readonly isNext?: boolean
}

/** In pixels: a slide is laid out on this width, and shown smaller. */
const slideWidth = 1280

/** A slide in small: its text as it is, a lab by its name, since the one that trains is on the wall. */
export function SlidePreview({ deck, slide, entry, language, isNext = false }: SlidePreviewProps) {
  const content = useRef<HTMLDivElement>(null)
  const [sizeRef, size] = useSize()
  useLayoutEffect(() => {
    const parts = slide.shown.flatMap((index) => smallPart(deck, index))
    content.current?.replaceChildren(...(parts.length > 0 ? parts : [titleOf(entry.title[language])]))
  }, [deck, slide, entry, language])
  return (
    <div ref={sizeRef} className={styles.preview} data-preview={isNext ? 'next' : 'now'}>
      <div
        ref={content}
        className={`prose ${styles.small}`}
        style={{ inlineSize: slideWidth, scale: String((size?.width ?? 0) / slideWidth) }}
        inert
      />
    </div>
  )
}

function smallPart(deck: Deck, index: number): Element[] {
  const { item, element } = deck.placed[index]!
  if (item.kind === 'lab') {
    const card = document.createElement('p')
    card.className = styles.labCard ?? ''
    card.textContent = labTitle(deck, item.slug)
    return [card]
  }
  const copy = element.cloneNode(true) as Element
  // ids are unique, and what is looked for is the page's own
  copy.removeAttribute('id')
  for (const inner of copy.querySelectorAll('[id]')) inner.removeAttribute('id')
  const text = document.createElement('div')
  text.className = 'text'
  text.append(copy)
  return [text]
}

function titleOf(title: string): Element {
  const heading = document.createElement('p')
  heading.className = styles.bigTitle ?? ''
  heading.textContent = title
  return heading
}
