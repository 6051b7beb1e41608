import { Link } from 'react-router-dom'
import type { Language } from '#/base/language.ts'
import { LabSlot } from '#/runtime/lab-slot.tsx'
import styles from './lab-page.module.css'
import { useLabPlaces } from './lab-places.ts'
import { chapterPath, homePath } from './paths.ts'
import { words } from './words.ts'

/** One lab alone, as it stands in a frame of another site; it names the book it comes from. */
export function LabPage({ slug, language }: { readonly slug: string; readonly language: Language }) {
  const place = useLabPlaces(language).get(slug)
  const source = place ? chapterPath(language, place.entry.slug) : homePath(language)
  return (
    <div className={styles.page}>
      <h1 className="visually-hidden">{words.book[language]}</h1>
      <h2 className="visually-hidden">{(place?.entry.title ?? words.allLabs)[language]}</h2>
      <LabSlot slug={slug} query={place?.query ?? ''} language={language} />
      <p className={styles.source}>
        <Link to={source} target="_blank">
          {words.book[language]}
          {place && ` · ${place.entry.title[language]}`}
        </Link>
      </p>
    </div>
  )
}
