import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { Closest } from './closest-matrix.ts'
import type { Eigen } from './eigen.ts'
import { eigenvalueText, eigenWords, plain } from './eigen-words.ts'
import { determinant, inverse, type Matrix, rank } from './matrix.ts'
import { MatrixTable } from './matrix-table.tsx'
import styles from './view.module.css'
import { words } from './words.ts'

export interface MatrixPanelProps {
  readonly language: Language
  readonly matrix: Matrix
  readonly closest: Closest
  readonly eigen: Eigen
  /** The largest learning rate that does not diverge; null where none does. */
  readonly limit: number | null
}

/** The matrix as numbers, and what they say of it. */
export function MatrixPanel({ language, matrix, closest, eigen, limit }: MatrixPanelProps) {
  const back = inverse(matrix)
  return (
    <section className={styles.numbers} aria-label={words.matrices[language]}>
      <div className={styles.learned}>
        <i>M</i> = <MatrixTable matrix={matrix} label={words.learned[language]} tone="large" />
      </div>
      <dl className={styles.facts}>
        <dt>
          {words.determinant[language]} <i>ad</i> − <i>bc</i>
        </dt>
        <dd>{plain(determinant(matrix))}</dd>
        <dt>{words.rank[language]}</dt>
        <dd>{rank(matrix)}</dd>
        <dt>
          {words.eigenvalues[language]} <i>λ</i>
        </dt>
        <dd>{eigenvalueText(eigen)}</dd>
        <dt>
          {words.limit[language]} 2/<i>λ</i>
          <sub>max</sub>
        </dt>
        <dd>{limit === null ? words.noLimit[language] : formatNumber(limit, language, 2)}</dd>
      </dl>
      <p className={styles.meaning}>{eigenWords(eigen, language)}</p>
      <div className={styles.inverse}>
        <span>
          {words.inverse[language]} <i>M</i>
          <sup>−1</sup> ={' '}
        </span>
        {back ? (
          <MatrixTable matrix={back} label={words.inverse[language]} />
        ) : (
          <span>{words.noInverse[language]}</span>
        )}
      </div>
      {closest.known === 'plane' && (
        <details className={styles.truth}>
          <summary>{words.truth[language]}</summary>
          <MatrixTable matrix={closest.matrix} label={words.closest[language]} />
        </details>
      )}
    </section>
  )
}
