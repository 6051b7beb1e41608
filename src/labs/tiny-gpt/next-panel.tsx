import { useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { percent } from './percent.ts'
import { cutProbabilities, probabilities, ranked, type Sampling } from './sampling.ts'
import { inText, marked } from './shown.ts'
import { type Story, scoresAt } from './story.ts'
import styles from './view.module.css'
import { afterWords, words } from './words.ts'

export interface NextPanelProps {
  readonly language: Language
  readonly story: Story
  readonly place: number
  readonly sampling: Sampling
}

/** As many candidates as are shown one by one. */
const shown = 10

/** The candidates for the next token: as the model has them, and as they are drawn from. */
export function NextPanel({ language, story, place, sampling }: NextPanelProps) {
  const { temperature, topK, topP } = sampling
  const { rows, rest } = useMemo(() => {
    const scores = scoresAt(story, place)
    const [before, after] = [probabilities(scores), cutProbabilities(scores, { temperature, topK, topP })]
    const best = ranked(before).slice(0, shown)
    const left = (p: Float64Array) => Math.max(0, 1 - best.reduce((sum, id) => sum + p[id]!, 0))
    const rows = best.map((id) => ({ id, before: before[id]!, after: after[id]! }))
    return { rows, rest: { before: left(before), after: left(after) } }
  }, [story, place, temperature, topK, topP])
  const came = story.ids[place + 1]
  return (
    <section className={styles.panel} aria-label={words.next[language]}>
      <p className={styles.title}>
        {words.next[language]}
        <small>{afterWords(inText(story.tokens[story.ids[place]!] ?? ''), place)[language]}</small>
      </p>
      <table className={styles.bars}>
        <colgroup>
          {[0, 1, 2, 3, 4].map((column) => (
            <col key={column} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words.token[language]}</th>
            <th scope="col" colSpan={2}>
              <i className={styles.key} /> {words.before[language]}
            </th>
            <th scope="col" colSpan={2}>
              <i className={styles.key} data-after="" /> {words.after[language]}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, before, after }) => (
            <tr key={id} data-came={id === came ? '' : undefined} data-cut={after === 0 ? '' : undefined}>
              <th scope="row">
                {marked(story.tokens[id] ?? '')}
                {id === came && <span title={words.came[language]}> ●</span>}
              </th>
              <Bars before={before} after={after} />
            </tr>
          ))}
          <tr data-cut={rest.after < 1e-9 ? '' : undefined}>
            <th scope="row">{words.others[language]}</th>
            <Bars before={rest.before} after={rest.after < 1e-9 ? 0 : rest.after} />
          </tr>
        </tbody>
      </table>
      <p className={styles.hint}>● {words.came[language]}</p>
    </section>
  )
}

function Bars({ before, after }: { before: number; after: number }) {
  return (
    <>
      <td aria-hidden="true">
        <span className={styles.bar} style={{ inlineSize: `${100 * before}%` }} />
      </td>
      <td>{percent(before)}</td>
      <td aria-hidden="true">
        <span className={styles.bar} data-after="" style={{ inlineSize: `${100 * after}%` }} />
      </td>
      <td>{percent(after)}</td>
    </>
  )
}
