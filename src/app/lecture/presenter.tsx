import { createPortal } from 'react-dom'
import { LabDesk } from './lab-desk.tsx'
import type { LectureViewProps } from './lecture-slot.tsx'
import { lectureWords } from './lecture-words.ts'
import styles from './presenter.module.css'
import { PresenterBar } from './presenter-bar.tsx'
import { PresenterClock } from './presenter-clock.tsx'
import { PresenterContact } from './presenter-contact.tsx'
import './projection.css'
import type { Wish } from './message.ts'
import { SlideNotes } from './slide-notes.tsx'
import { SlidePreview } from './slide-preview.tsx'
import { type KeyDeed, useLectureKeys } from './use-lecture-keys.ts'
import { usePresenter } from './use-presenter.ts'

/** The lecturer's own window: what to say, what comes next, the time, and how the labs on the wall are doing. */
export function Presenter(props: LectureViewProps) {
  const { entry, language } = props
  const { deck, slide, count, contact, state, startedAt, ask } = usePresenter(props)
  useLectureKeys((deed) => {
    const wish = wishOf(deed, count)
    if (wish) ask(wish)
  })
  const current = deck?.slides[slide - 1]
  if (!deck || !current) return null
  const next = deck.slides[slide]
  return createPortal(
    <div className={styles.page} data-lecture-part="presenter" data-contact={contact}>
      <header className={styles.head}>
        <h1 className={styles.title}>
          {lectureWords.presenterTitle[language]} · {entry.title[language]}
        </h1>
        <PresenterClock startedAt={startedAt} language={language} onRestart={() => ask({ do: 'clock' })} />
      </header>
      <PresenterContact
        contact={contact}
        isHidden={state?.isHidden ?? false}
        slide={slide}
        language={language}
      />
      <main className={styles.body}>
        <section className={styles.slides}>
          <h2 className={styles.label}>{lectureWords.now[language]}</h2>
          <SlidePreview deck={deck} slide={current} entry={entry} language={language} />
          <h2 className={styles.label}>{lectureWords.upNext[language]}</h2>
          {next ? (
            <SlidePreview deck={deck} slide={next} entry={entry} language={language} isNext />
          ) : (
            <p className={styles.quiet}>{lectureWords.last[language]}</p>
          )}
        </section>
        <section className={styles.notesPart} aria-live="polite">
          <h2 className={styles.label}>{lectureWords.notes[language]}</h2>
          <SlideNotes
            deck={deck}
            slide={current}
            language={language}
            onPhrase={(link) => ask({ do: 'follow', ...link })}
          />
        </section>
        <LabDesk
          reports={state?.labs ?? []}
          here={current.lab}
          deck={deck}
          language={language}
          onDeed={(deed) => ask({ do: 'lab', deed })}
        />
      </main>
      <PresenterBar
        language={language}
        slide={slide}
        count={count}
        title={current.title}
        isCodeShown={state?.isCodeShown ?? false}
        hasMore={state?.hasMore ?? false}
        onWish={ask}
      />
    </div>,
    document.body,
  )
}

function wishOf(deed: KeyDeed, count: number): Wish | undefined {
  switch (deed) {
    case 'next':
    case 'previous':
    case 'code':
      return { do: deed }
    case 'first':
      return { do: 'go', slide: 1 }
    case 'last':
      return { do: 'go', slide: count }
    case 'train':
    case 'step':
    case 'reset':
      return { do: 'lab', deed }
    default:
      return undefined
  }
}
