import { type CSSProperties, memo, type ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { chapterPath } from '#/app/paths.ts'
import { readingTime } from '#/app/words.ts'
import type { Language } from '#/base/language.ts'
import type { Entry } from '#/chapters/catalogue.ts'
import styles from './chapter-node.module.css'
import type { Standing } from './journey.ts'
import { mapWords, standingWords } from './map-words.ts'
import { StandingSign } from './standing-sign.tsx'
import { theMap } from './the-map.ts'

/** What a chapter has to do with the one that the reader points at. */
export type Relation = 'self' | 'needed' | 'follower' | 'none'

export interface ChapterNodeProps {
  readonly entry: Entry
  readonly standing: Standing
  readonly relation: Relation
  /** On the way to the chosen goal, off it, or no goal is chosen. */
  readonly way: 'on' | 'off' | 'any'
  readonly needs: readonly Entry[]
  readonly leads: readonly Entry[]
  readonly language: Language
}

/** A chapter on the map, and in the list that the same elements make up on a small screen. */
export const ChapterNode = memo(function ChapterNode(props: ChapterNodeProps) {
  const { entry, standing, relation, way, needs, leads, language } = props
  const [x, y] = theMap.nodes[entry.slug] ?? [0, 0]
  const time = entry.isWritten
    ? readingTime(entry.minutes[language], language)
    : standingWords.planned[language]
  return (
    <li
      className={styles.place}
      style={{ '--x': x, '--y': y } as CSSProperties}
      data-slug={entry.slug}
      data-standing={standing}
      data-relation={relation}
      data-way={way}
      data-edge={x > theMap.width * 0.7 ? 'end' : undefined}
    >
      <Frame entry={entry} language={language}>
        <span className={styles.meta}>
          <span className={styles.number}>{entry.number}</span>
          <span className={styles.time}>{time}</span>
          {entry.isWritten && <span className={styles.standing}>{standingWords[standing][language]}</span>}
          <StandingSign standing={standing} />
        </span>
        <span className={styles.title}>{entry.title[language]}</span>
      </Frame>
      <div className={styles.card}>
        {entry.isWritten && <p>{entry.question[language]}</p>}
        <p className={styles.kin}>
          <span>{mapWords.needs[language]}</span> {titles(needs, language)}
        </p>
        <p className={styles.kin} data-kind="leads">
          <span>{mapWords.leads[language]}</span> {titles(leads, language)}
        </p>
      </div>
    </li>
  )
})

interface FrameProps {
  readonly entry: Entry
  readonly language: Language
  readonly children: ReactNode
}

/** What can be read is a link; what is to come is not. */
function Frame({ entry, language, children }: FrameProps) {
  return entry.isWritten ? (
    <Link className={styles.node} to={chapterPath(language, entry.slug)}>
      {children}
    </Link>
  ) : (
    <span className={styles.node}>{children}</span>
  )
}

function titles(entries: readonly Entry[], language: Language): string {
  if (entries.length === 0) return mapWords.none[language]
  return entries
    .map(({ number, title }) => `${number} ${title[language]}`)
    .join({ ja: '、', en: ', ' }[language])
}
