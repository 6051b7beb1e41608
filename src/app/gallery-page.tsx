import { Link } from 'react-router-dom'
import type { Language } from '#/base/language.ts'
import { registry } from '#/labs/registry.ts'
import { LabSlot } from '#/runtime/lab-slot.tsx'
import styles from './gallery-page.module.css'
import { useLabPlaces } from './lab-places.ts'
import { chapterPath } from './paths.ts'
import { words } from './words.ts'

/** Every lab of the book, live. */
export function GalleryPage({ language }: { readonly language: Language }) {
  const places = useLabPlaces(language)
  const order = (slug: string) => places.get(slug)?.entry.number ?? Number.POSITIVE_INFINITY
  const slugs = registry.slugs.toSorted((a, b) => order(a) - order(b))
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>
          {words.labsTitle[language]}
        </h1>
        <p>{words.labsLead[language]}</p>
      </header>
      {slugs.map((slug) => {
        const place = places.get(slug)
        return (
          <section key={slug} className={styles.lab}>
            {place && (
              <h2 className={styles.chapter}>
                <Link to={chapterPath(language, place.entry.slug)}>
                  {place.entry.number} {place.entry.title[language]}
                </Link>
              </h2>
            )}
            <LabSlot slug={slug} query={place?.query ?? ''} language={language} />
          </section>
        )
      })}
    </div>
  )
}
