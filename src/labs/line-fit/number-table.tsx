import { memo, useState } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { Point } from '#/ml/least-squares.ts'
import type { AxisNames } from './axis-names.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface NumberTableProps {
  readonly language: Language
  readonly points: readonly Point[]
  readonly names: AxisNames
  readonly summary: string
}

/** The picture in numbers: a sentence and every point. */
export const NumberTable = memo(function NumberTable({ language, points, names, summary }: NumberTableProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={styles.details} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.numbers[language]}</summary>
      {isOpen && (
        <>
          <p>{summary}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <section className={styles.scroll} tabIndex={0} aria-label={words.data[language]}>
            <PointRows language={language} points={points} names={names} />
          </section>
        </>
      )}
    </details>
  )
})

const PointRows = memo(function PointRows({ language, points, names }: Omit<NumberTableProps, 'summary'>) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">#</th>
          <th scope="col">{names.x}</th>
          <th scope="col">{names.y}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(([x, y], index) => (
          <tr key={index}>
            <th scope="row">{index + 1}</th>
            <td>{formatNumber(x, language)}</td>
            <td>{formatNumber(y, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
})
