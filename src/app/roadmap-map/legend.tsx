import type { Language } from '#/base/language.ts'
import type { Standing } from './journey.ts'
import styles from './legend.module.css'
import { standingWords } from './map-words.ts'
import { StandingSign } from './standing-sign.tsx'

const standings: readonly Standing[] = ['finished', 'started', 'ready', 'later', 'planned']

/** What the signs mean. Chapters say the same in words to who cannot see them. */
export function Legend({ language }: { readonly language: Language }) {
  return (
    <p className={styles.legend} aria-hidden="true">
      {standings.map((standing) => (
        <span key={standing} className={styles.entry}>
          <StandingSign standing={standing} />
          {standingWords[standing][language]}
        </span>
      ))}
    </p>
  )
}
