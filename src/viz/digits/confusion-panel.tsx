import { type KeyboardEvent, useRef, useState } from 'react'
import type { Language } from '#/base/language.ts'
import { viridis } from '#/viz/viridis.ts'
import styles from './digits.module.css'
import type { Pair } from './gallery.ts'
import { ScaleBar } from './scale-bar.tsx'
import { Section } from './section.tsx'
import { cellWords, words } from './words.ts'

export interface ConfusionPanelProps {
  readonly language: Language
  /** counts[truth][answer]. */
  readonly counts: readonly (readonly number[])[]
  readonly chosen: Pair | null
  readonly onChoose: (pair: Pair) => void
}

const classCount = 10
const places = [0.01, 0.1, 0.5, 1]
const colours = Array.from({ length: 41 }, (_, index) => viridis(index / 40))
const marks = places.map((share) => ({ place: shadeOf(share), label: `${100 * share} %` }))
const digits = Array.from({ length: classCount }, (_, digit) => digit)
const ways: Readonly<Record<string, Pair>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** How often digits of each kind were taken for each; a cell picks them out. */
export function ConfusionPanel({ language, counts, chosen, onChoose }: ConfusionPanelProps) {
  const table = useRef<HTMLTableElement>(null)
  const [[row, column], setFocus] = useState<Pair>([0, 0])
  const move = (event: KeyboardEvent) => {
    const way = ways[event.key]
    if (!way) return
    event.preventDefault()
    const next: Pair = [(row + way[0] + classCount) % classCount, (column + way[1] + classCount) % classCount]
    setFocus(next)
    table.current?.querySelectorAll('button')[next[0] * classCount + next[1]]?.focus()
  }
  return (
    <Section title={words.confusion[language]} hint={words.matrixHint[language]}>
      <table ref={table} className={styles.matrix} onKeyDown={move}>
        <thead>
          <tr>
            <td />
            <th scope="colgroup" colSpan={classCount}>
              {words.answer[language]}
            </th>
          </tr>
          <tr>
            <td>{words.truth[language]}</td>
            {digits.map((digit) => (
              <th key={digit} scope="col">
                {digit}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((cells, truth) => (
            <tr key={truth}>
              <th scope="row">{truth}</th>
              {cells.map((count, said) => (
                <td key={said} style={cellStyle(count, cells)}>
                  {count}
                  <button
                    type="button"
                    className={styles.cover}
                    tabIndex={truth === row && said === column ? 0 : -1}
                    aria-pressed={chosen?.[0] === truth && chosen[1] === said}
                    aria-label={cellWords(truth, said, count)[language]}
                    onFocus={() => setFocus([truth, said])}
                    onClick={() => onChoose([truth, said])}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ScaleBar title={words.share[language]} colours={colours} marks={marks} />
    </Section>
  )
}

/** Square roots let a single mistake in a hundred be seen. */
function shadeOf(share: number): number {
  return Math.sqrt(share)
}

function cellStyle(count: number, row: readonly number[]) {
  const total = row.reduce((sum, one) => sum + one, 0)
  const shade = shadeOf(total > 0 ? count / total : 0)
  // a zero recedes: what matters is where there is something
  return { background: viridis(shade), color: count === 0 ? '#ffffff80' : shade > 0.55 ? '#000' : '#fff' }
}
