import { useState } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { type Curve, curveRows } from './curve.ts'
import styles from './curves.module.css'

/** As many as are read in one go; the history itself can be had as CSV. */
const mostRows = 24
const words = {
  summary: { ja: '数値で見る', en: 'Show the numbers' },
  step: { ja: 'ステップ', en: 'Step' },
}

export interface CurveTableProps {
  readonly curves: readonly Curve[]
  readonly title: string
  readonly language: Language
}

/** The numbers behind a chart: evenly chosen steps, the last among them. */
export function CurveTable({ curves, title, language }: CurveTableProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={styles.details} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.summary[language]}</summary>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className={styles.scroll} tabIndex={0} aria-label={title}>
          <table>
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{words.step[language]}</th>
                {curves.map(({ name, label }) => (
                  <th key={name} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {someOf(curveRows(curves)).map((row) => (
                <tr key={row.step}>
                  <th scope="row">{row.step}</th>
                  {curves.map(({ name }) => (
                    <td key={name}>{formatNumber(row[name] ?? null, language)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  )
}

function someOf<T>(rows: readonly T[]): readonly T[] {
  const stride = Math.max(1, Math.ceil(rows.length / mostRows))
  return rows.filter((_, index) => (rows.length - 1 - index) % stride === 0)
}
