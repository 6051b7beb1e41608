import { useState } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { classCount, side } from '#/ml/digits/size.ts'
import { SelectField } from '#/ui/select-field.tsx'
import { shortNumber } from '#/viz/short-number.ts'
import { type Model, weightImage } from './model.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface NumberTableProps {
  readonly language: Language
  readonly model: Model
  readonly scores: readonly number[]
  readonly probabilities: readonly number[]
  readonly counts: readonly (readonly number[])[]
}

const digits = Array.from({ length: classCount }, (_, digit) => String(digit))

/** The picture in numbers: what is said of each digit, and the weights of one of them, pixel by pixel. */
export function NumberTable(props: NumberTableProps) {
  const { language, model } = props
  const [isOpen, setIsOpen] = useState(false)
  const [digit, setDigit] = useState('0')
  return (
    <details className={styles.details} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.numbers[language]}</summary>
      {isOpen && (
        <div className={styles.tables}>
          <DigitTable {...props} />
          <SelectField
            label={words.weightsOf[language]}
            value={digit}
            options={digits.map((value) => ({ value, label: value }))}
            onChange={setDigit}
          />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <section className={styles.scroll} tabIndex={0} aria-label={words.weightScale[language]}>
            <WeightTable language={language} weights={weightImage(model, Number(digit))} />
          </section>
        </div>
      )}
    </details>
  )
}

function DigitTable({ language, model, scores, probabilities, counts }: NumberTableProps) {
  const heads = (['digit', 'bias', 'score', 'probability', 'recall'] as const).map(
    (name) => words[name][language],
  )
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
        {digits.map((digit, k) => (
          <tr key={digit}>
            <th scope="row">{digit}</th>
            {[model.b[k]!, scores[k]!, probabilities[k]!, recallOf(counts[k]!, k)].map((value, column) => (
              <td key={heads[column + 1]}>{formatNumber(value, language)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Of the digits that are k, the share called k. */
function recallOf(row: readonly number[], k: number): number | null {
  const total = row.reduce((sum, count) => sum + count, 0)
  return total > 0 ? row[k]! / total : null
}

function WeightTable({ language, weights }: { language: Language; weights: Float32Array }) {
  const rows = Array.from({ length: side }, (_, row) => weights.subarray(row * side, (row + 1) * side))
  return (
    <table className={styles.grid}>
      <thead>
        <tr>
          <th scope="col">{words.row[language]}</th>
          {rows.map((_, column) => (
            <th key={column} scope="col">
              {column + 1}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">{index + 1}</th>
            {Array.from(row, (weight, column) => (
              <td key={column}>{shortNumber(Number(weight.toFixed(3)))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
