import type { Language } from '#/base/language.ts'
import { type RacerName, racerNames, racers } from './racers.ts'
import styles from './view.module.css'

/** A rule's name after its number, in its colour. */
export function Numbered({ racer, language }: { racer: RacerName; language: Language }) {
  return (
    <span className={styles.numbered}>
      <span className={styles.badge} style={{ background: `var(--${racers[racer].colour})` }}>
        {racerNames.indexOf(racer) + 1}
      </span>
      {racers[racer].name[language]}
    </span>
  )
}
