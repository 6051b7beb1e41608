import { memo, useEffect, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { catalogue, type WrittenEntry } from '#/chapters/catalogue.ts'
import { Prose as PlainProse } from '#/chapters/prose.tsx'
import { ChapterMenu } from './chapter-menu.tsx'
import styles from './chapter-page.module.css'
import { ChapterProgress } from './chapter-progress.tsx'
import { forgetPrerendered, useChapter } from './chapter-store.ts'
import { ContentsList } from './contents-list.tsx'
import { KeepPlace } from './home-keep-place.tsx'
import { Prerequisites } from './prerequisites.tsx'
import { PrintButton } from './print-button.tsx'
import { SideContents } from './side-contents.tsx'
import { useFollowLab } from './use-follow-lab.ts'
import { partName, readingTime, words } from './words.ts'

/** The text is long: it is rendered again only when it is another. */
const Prose = memo(PlainProse)

export interface ChapterPageProps {
  readonly entry: WrittenEntry
  readonly language: Language
}

/** A chapter: its question, its text with the labs, and the ways on. */
export function ChapterPage({ entry, language }: ChapterPageProps) {
  const chapter = useChapter(entry.slug, language)
  const headings = useMemo(() => chapter.contents.filter(({ depth }) => depth <= 3), [chapter])
  const followLab = useFollowLab()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the prerendered text is of one language
  useEffect(() => forgetPrerendered, [language])
  const label = words.onThisPage[language]
  return (
    <div className={styles.page}>
      <SideContents label={label} headings={headings} />
      <article className={styles.article}>
        <ChapterHead entry={entry} language={language} />
        <details className={styles.folded} data-no-paper="">
          <summary>{label}</summary>
          <ContentsList label={label} headings={headings} />
        </details>
        <ChapterProgress slug={entry.slug}>
          <KeepPlace slug={entry.slug} language={language} headings={headings} />
          <Prose chapter={chapter} language={language} onLabLink={followLab} />
        </ChapterProgress>
        <ChapterMenu slug={entry.slug} language={language} />
      </article>
    </div>
  )
}

function ChapterHead({ entry, language }: ChapterPageProps) {
  const part = catalogue.findIndex(({ id }) => id === entry.partId)
  return (
    <header className={styles.head}>
      <p className={styles.part}>
        <span>
          {partName(part, language)} · {catalogue[part]?.title[language]}
        </span>
        <span>{readingTime(entry.minutes[language], language)}</span>
      </p>
      <h1 className={styles.title} tabIndex={-1}>
        <span className={styles.number}>{entry.number}</span> {entry.title[language]}
      </h1>
      <p className={styles.question}>{entry.question[language]}</p>
      <div className={styles.foot}>
        <Prerequisites slugs={entry.prerequisites} language={language} />
        <PrintButton language={language} />
      </div>
    </header>
  )
}
