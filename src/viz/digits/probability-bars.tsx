import type { Language } from '#/base/language.ts'
import styles from './digits.module.css'
import { percentOf } from './percent.ts'
import { words } from './words.ts'

export interface ProbabilityBarsProps {
  readonly language: Language
  /** Of the digits 0 … 9. */
  readonly probabilities: readonly number[]
}

/** A bar for each digit, as long as it is probable. */
export function ProbabilityBars({ language, probabilities }: ProbabilityBarsProps) {
  const said = probabilities.indexOf(Math.max(...probabilities))
  return (
    <table className={styles.bars}>
      <caption className="visually-hidden">{words.probabilities[language]}</caption>
      <tbody>
        {probabilities.map((y, k) => (
          <tr key={k} data-said={k === said ? '' : undefined}>
            <th scope="row">{k}</th>
            <td className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={{ inlineSize: `${100 * (y || 0)}%` }} />
            </td>
            <td>{percentOf(y, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
