import { memo, useState } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { lossOf, type Model, type Row, scoreOf, sigmoid } from './model.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface NumberTableProps {
  readonly language: Language
  readonly rows: readonly Row[]
  readonly model: Model
  readonly summary: string
}

/** The picture in numbers: a sentence, and every point with its probability and its loss. */
export function NumberTable({ language, rows, model, summary }: NumberTableProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={styles.details} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.numbers[language]}</summary>
      {isOpen && (
        <>
          <p>{summary}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <section className={styles.scroll} tabIndex={0} aria-label={words.data[language]}>
            <PointRows language={language} rows={rows} model={model} />
          </section>
        </>
      )}
    </details>
  )
}

const PointRows = memo(function PointRows({ language, rows, model }: Omit<NumberTableProps, 'summary'>) {
  const heads = ['#', 'x', 'y', words.class[language], words.probability[language], words.loss[language]]
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">{index + 1}</th>
            <td>{formatNumber(row[0], language)}</td>
            <td>{formatNumber(row[1], language)}</td>
            <td>{row[2] === 1 ? '○' : '×'}</td>
            <td>{formatNumber(sigmoid(scoreOf(model, row)), language)}</td>
            <td>{formatNumber(lossOf(model, row), language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
})
