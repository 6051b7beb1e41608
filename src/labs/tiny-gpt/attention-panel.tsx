import { type PointerEvent, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { HeatMap } from './heat-map.tsx'
import { percent } from './percent.ts'
import { inText } from './shown.ts'
import { largestAt, rowOf, type Story } from './story.ts'
import styles from './view.module.css'
import { headWords, mapWords, words } from './words.ts'

/** A head of a block. */
export interface At {
  readonly layer: number
  readonly head: number
}

export interface AttentionPanelProps {
  readonly language: Language
  readonly story: Story
  readonly at: At
  readonly place: number
  readonly onHead: (at: At) => void
  readonly onHover: (place: number | null) => void
}

/** Every head's attention over the text, one block a row. */
export function AttentionPanel({ language, story, at, place, onHead, onHover }: AttentionPanelProps) {
  const { layers, heads, context } = story.sizes
  const maps = useMemo(() => {
    const size = context * context
    return Array.from({ length: layers * heads }, (_, i) =>
      story.attention.subarray(i * size, (i + 1) * size),
    )
  }, [story.attention, layers, heads, context])
  const hover = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType !== 'mouse') return
    const { top, height } = event.currentTarget.getBoundingClientRect()
    const row = Math.floor((context * (event.clientY - top)) / height)
    onHover(Math.min(context - 1, Math.max(0, row)))
  }
  return (
    <section className={styles.panel} aria-label={words.attention[language]}>
      <p className={styles.title}>
        {words.attention[language]}
        <small>{words.attentionCaption[language]}</small>
      </p>
      <ol className={styles.maps} style={{ gridTemplateColumns: `repeat(${heads}, minmax(0, 1fr))` }}>
        {maps.map((weights, index) => {
          const own = { layer: Math.floor(index / heads), head: index % heads }
          const isChosen = own.layer === at.layer && own.head === at.head
          return (
            <li key={index}>
              <button
                type="button"
                className={styles.head}
                aria-pressed={isChosen}
                aria-label={wordsOf(story, own, place)[language]}
                onClick={() => onHead(own)}
                onPointerMove={hover}
                onPointerLeave={() => onHover(null)}
              >
                <HeatMap weights={weights} side={context} />
                <span
                  className={styles.row}
                  style={{ insetBlockStart: `${(100 * place) / context}%`, blockSize: `${100 / context}%` }}
                />
              </button>
              <small aria-hidden="true">{`${own.layer + 1}–${own.head + 1}`}</small>
            </li>
          )
        })}
      </ol>
      <p className={styles.said}>{wordsOf(story, at, place)[language]}</p>
      <p className={styles.hint} data-picture="omit">
        {words.attentionHint[language]}
      </p>
      <p className="visually-hidden">{headWords(at.layer, at.head)[language]}</p>
    </section>
  )
}

function wordsOf(story: Story, at: At, place: number) {
  const row = rowOf(story, at, place)
  const best = largestAt(row)
  const [from, to] = [place, best].map((one) => inText(story.tokens[story.ids[one]!] ?? ''))
  return mapWords(at.layer, at.head, from!, to!, percent(row[best]!))
}
