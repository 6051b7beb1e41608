import { useState } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { Terrain } from './surface.ts'
import type { Place } from './surfaces.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface NumberTableProps {
  readonly language: Language
  readonly terrain: Terrain
  readonly starts: readonly Place[]
  readonly places: readonly Place[]
  readonly summary: string
}

/** The picture in numbers: a sentence, and where every ball started and is. */
export function NumberTable({ language, terrain, starts, places, summary }: NumberTableProps) {
  const [isOpen, setIsOpen] = useState(false)
  const pair = ([x, y]: Place) => `(${formatNumber(x, language)}, ${formatNumber(y, language)})`
  const ballWord = { ja: '球', en: 'Ball' }[language]
  const nowWord = { ja: '現在地', en: 'Now' }[language]
  return (
    <details className={styles.details} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.numbers[language]}</summary>
      {isOpen && (
        <>
          <p>{summary}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <section className={styles.scroll} tabIndex={0} aria-label={words.numbersOf[language]}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{ballWord}</th>
                  <th scope="col">{words.start[language]}</th>
                  <th scope="col">{nowWord}</th>
                  <th scope="col">{words.height[language]}</th>
                </tr>
              </thead>
              <tbody>
                {places.map((place, ball) => (
                  <tr key={ball}>
                    <th scope="row">{ball + 1}</th>
                    <td>{starts[ball] && pair(starts[ball])}</td>
                    <td>{pair(place)}</td>
                    <td>{formatNumber(terrain.height(...place), language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </details>
  )
}
