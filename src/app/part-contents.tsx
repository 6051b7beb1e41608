import { Link } from 'react-router-dom'
import type { Language } from '#/base/language.ts'
import type { Entry, Part } from '#/chapters/catalogue.ts'
import { ChapterMark } from './chapter-mark.tsx'
import styles from './part-contents.module.css'
import { chapterPath } from './paths.ts'
import { partName, readingTime, words } from './words.ts'

export interface PartContentsProps {
  readonly part: Part
  readonly index: number
  readonly language: Language
}

/** A part of the book with its chapters, as a printed table of contents sets them. */
export function PartContents({ part, index, language }: PartContentsProps) {
  const id = `part-${part.id}`
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.name}>
        <span className={styles.index}>{partName(index, language)}</span> {part.title[language]}
      </h3>
      <ol className={styles.chapters} start={part.chapters[0]?.number}>
        {part.chapters.map((entry) => (
          <li key={entry.slug}>
            <Line entry={entry} language={language} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Line({ entry, language }: { readonly entry: Entry; readonly language: Language }) {
  const title = (
    <>
      <span className={styles.number}>{entry.number}</span>
      <span className={styles.chapter}>{entry.title[language]}</span>
      <span className={styles.leader} aria-hidden="true" />
    </>
  )
  if (!entry.isWritten) {
    return (
      <span className={[styles.line, styles.planned].join(' ')}>
        {title}
        <span className={styles.end}>
          <span aria-hidden="true">—</span>
          <span className="visually-hidden">{words.planned[language]}</span>
        </span>
      </span>
    )
  }
  return (
    <>
      <Link className={styles.line} to={chapterPath(language, entry.slug)}>
        {title}
        <ChapterMark slug={entry.slug} language={language} />
        <span className={styles.end}>{readingTime(entry.minutes[language], language)}</span>
      </Link>
      <p className={styles.summary}>{entry.summary[language]}</p>
    </>
  )
}
