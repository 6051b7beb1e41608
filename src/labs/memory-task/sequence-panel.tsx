import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Button } from '#/ui/button.tsx'
import { Panel } from '#/viz/panels/panels.tsx'
import { type LookedCell, looks } from './looks.ts'
import { letterOf } from './task.ts'
import { TimeStrip } from './time-strip.tsx'
import styles from './view.module.css'
import { answerWords, exampleWords, words } from './words.ts'

/** So many examples there are to leaf through. */
const exampleCount = 20

export interface SequencePanelProps {
  readonly language: Language
  readonly example: readonly (readonly number[])[]
  readonly answer: number
  readonly letters: number
  /** Of each cell after every time step: [time, letters]. */
  readonly answers: Readonly<Record<LookedCell, Float32Array>>
  readonly shown: number
  readonly onShow: (shown: number) => void
}

/** One sequence, and what each network would answer along it. */
export function SequencePanel(props: SequencePanelProps) {
  const { language, example, answer, letters, answers, shown, onShow } = props
  const strips = useMemo(
    () => looks.map(({ name }) => answers[name].filter((_, index) => index % letters === answer)),
    [answers, letters, answer],
  )
  return (
    <Panel label={words.sequence[language]}>
      <div className={styles.title}>
        <span>
          {exampleWords(shown, exampleCount)[language]}
          <small className={styles.hint}> {words.legend[language]}</small>
        </span>
        <span className={styles.tools} data-picture="omit">
          <Button
            icon={<ChevronLeft />}
            aria-label={words.previous[language]}
            onClick={() => onShow(((shown + exampleCount - 2) % exampleCount) + 1)}
          />
          <Button
            icon={<ChevronRight />}
            aria-label={words.next[language]}
            onClick={() => onShow((shown % exampleCount) + 1)}
          />
        </span>
      </div>
      <ol
        className={styles.letters}
        style={{ gridTemplateColumns: `repeat(${example.length}, minmax(0, 1fr))` }}
      >
        {example.map((places, t) => (
          <li key={t} data-marked={places.includes(letters) ? '' : undefined}>
            {signOf(places, letters)}
          </li>
        ))}
      </ol>
      {looks.map(({ name, label }, index) => (
        <TimeStrip key={name} values={strips[index]!} rows={1} height={22} label={label} scale="share" />
      ))}
      <p className={styles.hint}>{words.askedNow[language]}</p>
      <ul className={styles.answers}>
        <li>
          {words.truth[language]} <b>{letterOf(answer)}</b>
        </li>
        {looks.map(({ name, label }) => (
          <li key={name}>{saidBy(label, answers[name].slice(-letters), language)}</li>
        ))}
      </ul>
    </Panel>
  )
}

function signOf(places: readonly number[], letters: number): string {
  const [first] = places
  if (first === undefined) return '·'
  return first < letters ? letterOf(first) : '?'
}

function saidBy(label: string, probabilities: Float32Array, language: Language): string {
  const best = probabilities.indexOf(Math.max(...probabilities))
  const percent = `${formatNumber(100 * (probabilities[best] ?? Number.NaN), language, 2)} %`
  return answerWords(label, best < 0 ? '—' : letterOf(best), percent)[language]
}
