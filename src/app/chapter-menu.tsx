import { ArrowLeft, ArrowRight } from 'lucide-react'
import { Link } from 'react-router-dom'
import type { Language } from '#/base/language.ts'
import { neighbours, type WrittenEntry } from '#/chapters/catalogue.ts'
import styles from './chapter-menu.module.css'
import { chapterPath, homePath } from './paths.ts'
import { words } from './words.ts'

/** The ways on from a chapter. */
export function ChapterMenu({ slug, language }: { readonly slug: string; readonly language: Language }) {
  const { previous, next } = neighbours(slug)
  return (
    <nav className={styles.menu} data-no-paper="" aria-label={words.chapterMenu[language]}>
      {previous && <Way direction="previous" entry={previous} language={language} />}
      {next && <Way direction="next" entry={next} language={language} />}
      <Link className={styles.contents} to={homePath(language)}>
        {words.toContents[language]}
      </Link>
    </nav>
  )
}

interface WayProps {
  readonly direction: 'previous' | 'next'
  readonly entry: WrittenEntry
  readonly language: Language
}

function Way({ direction, entry, language }: WayProps) {
  const Arrow = direction === 'next' ? ArrowRight : ArrowLeft
  return (
    <Link
      className={[styles.way, styles[direction]].join(' ')}
      to={chapterPath(language, entry.slug)}
      rel={direction === 'next' ? 'next' : 'prev'}
    >
      <span className={styles.label}>
        <Arrow className={styles.arrow} aria-hidden="true" />
        {words[direction][language]}
      </span>
      <span className={styles.title}>{entry.title[language]}</span>
    </Link>
  )
}
