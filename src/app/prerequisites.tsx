import { Link } from 'react-router-dom'
import type { Language } from '#/base/language.ts'
import { type Entry, findEntry } from '#/chapters/catalogue.ts'
import { chapterPath } from './paths.ts'
import styles from './prerequisites.module.css'
import { words } from './words.ts'

export interface PrerequisitesProps {
  /** The slugs of the chapters to read before. */
  readonly slugs: readonly string[]
  readonly language: Language
}

/** What to have read before this chapter; nothing where nothing is needed. */
export function Prerequisites({ slugs, language }: PrerequisitesProps) {
  const entries = slugs.map(findEntry).filter((entry) => entry !== undefined)
  if (entries.length === 0) return null
  return (
    <dl className={styles.before}>
      <dt>{words.prerequisites[language]}</dt>
      {entries.map((entry) => (
        <dd key={entry.slug}>
          <Name entry={entry} language={language} />
        </dd>
      ))}
    </dl>
  )
}

function Name({ entry, language }: { readonly entry: Entry; readonly language: Language }) {
  const title = entry.title[language]
  if (entry.isWritten) return <Link to={chapterPath(language, entry.slug)}>{title}</Link>
  return (
    <>
      {title} <small className={styles.coming}>{words.planned[language]}</small>
    </>
  )
}
