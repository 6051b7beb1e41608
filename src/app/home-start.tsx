import { ArrowRight } from 'lucide-react'
import { Link } from 'react-router-dom'
import type { Language } from '#/base/language.ts'
import { catalogue } from '#/chapters/catalogue.ts'
import { wayOn } from './home-continue.ts'
import styles from './home-page.module.css'
import { homeWords } from './home-words.ts'
import { chapterPath } from './paths.ts'
import { useReaderProgress } from './use-progress.ts'
import { readingTime } from './words.ts'

const written = catalogue.flatMap((part) => part.chapters).filter((chapter) => chapter.isWritten)

/** The way into the book: its beginning, or where the reader was. */
export function HomeStart({ language }: { readonly language: Language }) {
  const way = wayOn(written, useReaderProgress())
  if (!way) return null
  const { kind, entry, place } = way
  const hash = place ? `#${place.id}` : ''
  return (
    <div className={styles.way}>
      <Link className={styles.start} to={chapterPath(language, entry.slug) + hash} data-action="continue">
        {homeWords[kind][language]}
        <ArrowRight className={styles.arrow} aria-hidden="true" />
      </Link>
      <p className={styles.where}>
        <span>
          {entry.number} {entry.title[language]}
        </span>
        <span className={styles.detail}>
          {place?.language === language ? place.text : readingTime(entry.minutes[language], language)}
        </span>
      </p>
    </div>
  )
}
