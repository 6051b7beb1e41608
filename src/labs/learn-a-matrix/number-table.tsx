import { memo, useState } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { apply, type Matrix } from './matrix.ts'
import type { Pair } from './pair.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface NumberTableProps {
  readonly language: Language
  readonly pairs: readonly Pair[]
  readonly matrix: Matrix
  readonly summary: string
}

/** The picture in numbers: a sentence, and every corner with where it is carried and where it belongs. */
export const NumberTable = memo(function NumberTable(props: NumberTableProps) {
  const { language, pairs, matrix, summary } = props
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={styles.details} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.numbers[language]}</summary>
      {isOpen && (
        <>
          <p>{summary}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <section className={styles.scroll} tabIndex={0} aria-label={words.rows[language]}>
            <table>
              <thead>
                <tr>
                  <th scope="col">#</th>
                  <th scope="col">{words.figure[language]}</th>
                  <th scope="col">{words.carried[language]}</th>
                  <th scope="col">{words.target[language]}</th>
                </tr>
              </thead>
              <tbody>
                {pairs.map(([x, y, toX, toY], index) => (
                  <tr key={index}>
                    <th scope="row">{index + 1}</th>
                    <td>{place(x, y, language)}</td>
                    <td>{place(...apply(matrix, [x, y]), language)}</td>
                    <td>{place(toX, toY, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </details>
  )
})

function place(x: number, y: number, language: Language): string {
  return `(${formatNumber(x, language)}, ${formatNumber(y, language)})`
}
