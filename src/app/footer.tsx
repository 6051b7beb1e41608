import { Link } from 'react-router-dom'
import type { Language } from '#/base/language.ts'
import styles from './footer.module.css'
import { glossaryWords } from './glossary/words.ts'
import { glossaryPath, homePath, progressPath } from './paths.ts'
import { recordWords } from './record-words.ts'
import { words } from './words.ts'

/** What stands below every page. */
export function Footer({ language }: { readonly language: Language }) {
  return (
    <footer className={styles.footer}>
      <p>{words.builtHere[language]}</p>
      <p>
        <Link to={homePath(language)}>{words.contents[language]}</Link> ·{' '}
        <Link to={glossaryPath(language)}>{glossaryWords.title[language]}</Link> ·{' '}
        <Link to={progressPath(language)}>{recordWords.title[language]}</Link>
      </p>
    </footer>
  )
}
