import type { Language } from '#/base/language.ts'
import { Frontispiece } from './frontispiece.tsx'
import styles from './home-page.module.css'
import { HomeStart } from './home-start.tsx'
import { Roadmap } from './roadmap-map/roadmap.tsx'
import { words } from './words.ts'

/** The title page and the map of the book. */
export function HomePage({ language }: { readonly language: Language }) {
  return (
    <div className={styles.page}>
      <section className={styles.title}>
        <div className={styles.words}>
          <h1 className={styles.book} tabIndex={-1}>
            {words.book[language]}
          </h1>
          <p className={styles.tagline}>{words.tagline[language]}</p>
          <p className={styles.lead}>{words.lead[language]}</p>
          <HomeStart language={language} />
        </div>
        <Frontispiece language={language} />
      </section>
      <Roadmap language={language} />
    </div>
  )
}
