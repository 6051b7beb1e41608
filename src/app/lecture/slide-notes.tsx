import type { MouseEvent } from 'react'
import type { Language } from '#/base/language.ts'
import { clickedLabLink, type LabLink, readLabLink } from '#/chapters/lab-link.ts'
import { StaticHtml } from '#/chapters/static-html.tsx'
import { lectureWords } from './lecture-words.ts'
import styles from './presenter.module.css'
import type { Slide } from './slides.ts'
import type { Deck } from './use-deck.ts'

export interface SlideNotesProps {
  readonly deck: Deck
  readonly slide: Slide
  readonly language: Language
  /** A phrase that sets a lab was clicked. */
  readonly onPhrase: (link: LabLink) => void
}

/** What the chapter's author gives the lecturer to say and do; its phrases set the lab on the wall. */
export function SlideNotes({ deck, slide, language, onPhrase }: SlideNotesProps) {
  const follow = (event: MouseEvent) => {
    const phrase = clickedLabLink(event)
    if (!phrase) return
    event.preventDefault()
    onPhrase(readLabLink(phrase))
  }
  if (slide.notes.length === 0) return <p className={styles.quiet}>{lectureWords.noNotes[language]}</p>
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for links of the text, which are focusable
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div className={`prose ${styles.notes}`} data-notes="" onClick={follow}>
      {slide.notes.map((index) => (
        <StaticHtml key={index} className="text" html={deck.placed[index]!.element.innerHTML} />
      ))}
    </div>
  )
}
