import type { Language } from '#/base/language.ts'
import type { Confusion } from './measures.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface ConfusionTableProps {
  readonly language: Language
  readonly train: Confusion
  readonly test: Confusion
}

/** What was said of the points of each class, training and test data side by side. */
export function ConfusionTable({ language, train, test }: ConfusionTableProps) {
  const parts = [
    { name: words.train[language], counts: train },
    { name: words.testPart[language], counts: test },
  ]
  return (
    <table className={styles.matrix}>
      <caption>{words.scores[language]}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {words.truth[language]}
          </th>
          <th scope="col">{words.saidCircle[language]}</th>
          <th scope="col">{words.saidCross[language]}</th>
        </tr>
      </thead>
      {parts.map(({ name, counts: { tp, fp, fn, tn } }) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" rowSpan={2}>
              {name}
            </th>
            <th scope="row">○</th>
            <td className={styles.right}>{tp}</td>
            <td className={styles.wrong} data-none={fn === 0 || undefined}>
              {fn}
            </td>
          </tr>
          <tr>
            <th scope="row">×</th>
            <td className={styles.wrong} data-none={fp === 0 || undefined}>
              {fp}
            </td>
            <td className={styles.right}>{tn}</td>
          </tr>
        </tbody>
      ))}
    </table>
  )
}
