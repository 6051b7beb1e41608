import { Link } from 'react-router-dom'
import type { Language } from '#/base/language.ts'
import type { PlannedEntry } from '#/chapters/catalogue.ts'
import { homePath } from './paths.ts'
import styles from './plain-page.module.css'
import { words } from './words.ts'

export interface MissingPageProps {
  readonly language: Language
  /** The chapter meant, where it is one that is still to come. */
  readonly planned?: PlannedEntry | undefined
}

/** Says that there is no such page, or not yet, and where to go on. */
export function MissingPage({ language, planned }: MissingPageProps) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title} tabIndex={-1}>
        {planned ? planned.title[language] : words.notFoundTitle[language]}
      </h1>
      <p>{planned ? words.plannedText[language] : words.notFound[language]}</p>
      <p className={styles.link}>
        <Link to={homePath(language)}>{words.toContents[language]}</Link>
      </p>
    </div>
  )
}
