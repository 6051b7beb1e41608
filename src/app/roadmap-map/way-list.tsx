import { Link } from 'react-router-dom'
import { chapterPath } from '#/app/paths.ts'
import type { Language } from '#/base/language.ts'
import type { Entry } from '#/chapters/catalogue.ts'
import type { Goal } from '#/chapters/roadmap.ts'
import type { Standing } from './journey.ts'
import { mapWords, standingWords } from './map-words.ts'
import { StandingSign } from './standing-sign.tsx'
import styles from './way-list.module.css'

export interface WayListProps {
  readonly goal: Goal
  readonly way: readonly Entry[]
  readonly standings: ReadonlyMap<string, Standing>
  readonly language: Language
}

/** The chapters on the way to a goal, in the order to read them in. */
export function WayList({ goal, way, standings, language }: WayListProps) {
  return (
    <nav className={styles.way} aria-labelledby="way">
      <h3 id="way" className={styles.title}>
        {goal.title[language]} — {mapWords.order[language]}
      </h3>
      <ol className={styles.list}>
        {way.map((entry) => {
          const standing = standings.get(entry.slug) ?? 'later'
          return (
            <li key={entry.slug} className={styles.stop}>
              <StandingSign standing={standing} />
              {entry.isWritten ? (
                <Link to={chapterPath(language, entry.slug)}>{entry.title[language]}</Link>
              ) : (
                <span className={styles.planned}>{entry.title[language]}</span>
              )}
              <span className="visually-hidden">{standingWords[standing][language]}</span>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
