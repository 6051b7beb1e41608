import type { Language } from '#/base/language.ts'
import type { Confusion } from './measures.ts'
import styles from './view.module.css'
import { words } from './words.ts'

/** What was said against what was true, in numbers of points. */
export function ConfusionTable({ language, counts }: { language: Language; counts: Confusion }) {
  const { tp, fp, fn, tn } = counts
  return (
    <table className={styles.matrix}>
      <caption className="visually-hidden">{words.matrix[language]}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.saidCircle[language]}</th>
          <th scope="col">{words.saidCross[language]}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.isCircle[language]}</th>
          <td className={styles.right}>
            <small>TP</small> {tp}
          </td>
          <td className={styles.wrong}>
            <small>FN</small> {fn}
          </td>
        </tr>
        <tr>
          <th scope="row">{words.isCross[language]}</th>
          <td className={styles.wrong}>
            <small>FP</small> {fp}
          </td>
          <td className={styles.right}>
            <small>TN</small> {tn}
          </td>
        </tr>
      </tbody>
    </table>
  )
}
