import { memo, useState } from 'react'
import type { Language } from '#/base/language.ts'
import styles from './number-table.module.css'

export interface NumberTableProps {
  readonly language: Language
  /** What the table holds. */
  readonly label: string
  /** The picture in a sentence. */
  readonly summary: string
  readonly heads: readonly string[]
  /** Its cells, row by row, the first of each naming the row; asked for only while the table is open. */
  readonly rows: () => readonly (readonly string[])[]
}

const title = { ja: '数値で見る', en: 'Show the numbers' }

/** A picture in numbers, folded away: a sentence and a table. It is made anew only when `heads` or `rows` are. */
export function NumberTable({ language, label, summary, heads, rows }: NumberTableProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={styles.details} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{title[language]}</summary>
      {isOpen && (
        <>
          <p>{summary}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <section className={styles.scroll} tabIndex={0} aria-label={label}>
            <Rows heads={heads} rows={rows} />
          </section>
        </>
      )}
    </details>
  )
}

const Rows = memo(function Rows({ heads, rows }: Pick<NumberTableProps, 'heads' | 'rows'>) {
  return (
    <table className={styles.table}>
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
        {rows().map(([name, ...cells], index) => (
          <tr key={index}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
})
