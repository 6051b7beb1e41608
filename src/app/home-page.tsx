import { ArrowRight } from 'lucide-react'
import { Link } from 'react-router-dom'
import type { Language } from '#/base/language.ts'
import { catalogue } from '#/chapters/catalogue.ts'
import { Frontispiece } from './frontispiece.tsx'
import styles from './home-page.module.css'
import { PartContents } from './part-contents.tsx'
import { chapterPath } from './paths.ts'
import { words } from './words.ts'

const firstWritten = catalogue.flatMap((part) => part.chapters).find((chapter) => chapter.isWritten)

/** The title page and the table of contents. */
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
          {firstWritten && (
            <p>
              <Link className={styles.start} to={chapterPath(language, firstWritten.slug)}>
                {words.start[language]}
                <ArrowRight className={styles.arrow} aria-hidden="true" />
              </Link>
            </p>
          )}
        </div>
        <Frontispiece />
      </section>
      <section className={styles.contents} aria-labelledby="contents">
        <h2 id="contents" className={styles.contentsTitle}>
          {words.contents[language]}
        </h2>
        <p className={styles.note} aria-hidden="true">
          {words.plannedSign[language]}
        </p>
        <div className={styles.parts}>
          {catalogue.map((part, index) => (
            <PartContents key={part.id} part={part} index={index} language={language} />
          ))}
        </div>
      </section>
    </div>
  )
}
