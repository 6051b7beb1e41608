import { FlaskConical } from 'lucide-react'
import { Link } from 'react-router-dom'
import type { Language } from '#/base/language.ts'
import { DisplayMenu } from './display-menu.tsx'
import styles from './header.module.css'
import { LanguageSwitch } from './language-switch.tsx'
import { LectureLink } from './lecture/lecture-link.tsx'
import { Mark } from './mark.tsx'
import { galleryPath, homePath } from './paths.ts'
import { SearchButton } from './search/search-button.tsx'
import { words } from './words.ts'

/** What stands above every page. */
export function Header({ language }: { readonly language: Language }) {
  return (
    <header className={styles.header}>
      <Link className={styles.brand} to={homePath(language)}>
        <Mark />
        <span className={styles.name}>{words.book[language]}</span>
      </Link>
      <nav className={styles.nav} aria-label={words.mainMenu[language]}>
        <SearchButton language={language} />
        <Link className={styles.item} to={galleryPath(language)} aria-label={words.allLabs[language]}>
          <FlaskConical className={styles.icon} aria-hidden="true" />
          <span className={styles.wideOnly}>{words.allLabs[language]}</span>
        </Link>
        <LectureLink language={language} className={styles.item} iconClassName={styles.icon} />
        <LanguageSwitch language={language} />
        <DisplayMenu language={language} />
      </nav>
    </header>
  )
}
