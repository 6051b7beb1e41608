import { type CSSProperties, type KeyboardEvent, useRef } from 'react'
import type { Language } from '#/base/language.ts'
import { percent } from './percent.ts'
import { inText } from './shown.ts'
import type { Story } from './story.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface StoryPanelProps {
  readonly language: Language
  readonly story: Story
  /** How probable each token was: [T]. */
  readonly chances: readonly number[]
  /** How much the chosen token looks at each: [T]. */
  readonly looks: readonly number[]
  readonly place: number
  readonly onChoose: (place: number) => void
  readonly onHover: (place: number | null) => void
}

const ways: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 }

/** The text as tokens: shaded by how much the chosen one looks at them, underlined as they were probable. */
export function StoryPanel(props: StoryPanelProps) {
  const { language, story, chances, looks, place, onChoose, onHover } = props
  const list = useRef<HTMLOListElement>(null)
  const move = (event: KeyboardEvent) => {
    const way = ways[event.key]
    if (way === undefined) return
    event.preventDefault()
    const next = Math.min(story.ids.length - 1, Math.max(0, place + way))
    onChoose(next)
    list.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <section className={styles.panel} aria-label={words.story[language]}>
      <p className={styles.title}>{words.story[language]}</p>
      <ol ref={list} className={styles.text} onKeyDown={move} onPointerLeave={() => onHover(null)}>
        {Array.from(story.ids, (id, at) => {
          const token = story.tokens[id] ?? ''
          return (
            <li key={at} data-spaced={token.startsWith(' ') ? '' : undefined} data-break={breakAt(token, at)}>
              <button
                type="button"
                tabIndex={at === place ? 0 : -1}
                aria-pressed={at === place}
                aria-label={chipWords(props, at)}
                className={styles.chip}
                data-given={at < story.given ? '' : undefined}
                style={{ '--look': looks[at] ?? 0, '--chance': chances[at] ?? 0 } as CSSProperties}
                onClick={() => onChoose(at)}
                onPointerEnter={(event) => event.pointerType === 'mouse' && onHover(at)}
              >
                {inText(token)}
              </button>
            </li>
          )
        })}
      </ol>
      <p className={styles.hint} data-picture="omit">
        {words.storyHint[language]}
      </p>
    </section>
  )
}

function breakAt(token: string, at: number) {
  return token === '\n' && at > 0 ? '' : undefined
}

/** “boat, 83.0 %, looked at with 12.0 %”. */
function chipWords({ language, story, chances, looks }: StoryPanelProps, at: number): string {
  const token = inText(story.tokens[story.ids[at]!] ?? '')
  const chance = at < story.given ? words.given[language] : percent(chances[at]!)
  const look = percent(looks[at] ?? 0)
  return { ja: `${token}、${chance}、注意 ${look}`, en: `${token}, ${chance}, attention ${look}` }[language]
}
