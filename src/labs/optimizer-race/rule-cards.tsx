import { memo, useState } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Numbered } from './numbered.tsx'
import { type RacerName, racerNames, racers } from './racers.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface RuleCardsProps {
  readonly language: Language
  readonly rates: Readonly<Record<RacerName, number>>
  /** For each rule, x and y of each of its memories. */
  readonly moments: readonly (readonly (readonly number[])[])[]
}

/** Each update rule, with what it remembers now; where there is little room, one at a time. */
export const RuleCards = memo(function RuleCards({ language, rates, moments }: RuleCardsProps) {
  const format = (value: number) => formatNumber(value, language)
  const [chosen, setChosen] = useState<RacerName>('sgd')
  return (
    <section aria-label={words.rules[language]}>
      <h4 className={styles.heading}>{words.rules[language]}</h4>
      <div className={styles.chooser}>
        {racerNames.map((racer, index) => (
          <button
            key={racer}
            type="button"
            aria-pressed={racer === chosen}
            aria-label={racers[racer].name[language]}
            onClick={() => setChosen(racer)}
          >
            {index + 1}
          </button>
        ))}
      </div>
      <ul className={styles.cards}>
        {racerNames.map((racer, index) => (
          <li key={racer} className={styles.card} data-chosen={racer === chosen}>
            <Numbered racer={racer} language={language} />
            <p className={styles.rule}>
              {racers[racer].rule.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </p>
            <p className={styles.number}>
              η = {format(rates[racer])}
              {racers[racer].memory.length === 0 && ` · ${words.nothing[language]}`}
            </p>
            {racers[racer].memory.map(({ symbol }, part) => (
              <p key={symbol} className={styles.number}>
                <i>{symbol}</i> = ({moments[index]![part]!.map(format).join(', ')})
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
})
