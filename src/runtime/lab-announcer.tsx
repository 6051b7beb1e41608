import { useEffect, useRef, useState } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { Lab } from './lab.ts'
import styles from './lab-frame.module.css'
import type { LabFrameProps } from './lab-frame.tsx'
import { statusOf } from './lab-state.ts'
import { useLabState } from './use-lab-state.ts'
import { statusWords, words } from './words.ts'

/** Seldom enough that a screen reader can go on reading the text. */
const everyMs = 10_000

/** Tells a screen reader, in a sentence now and then, how the training goes. */
export function LabAnnouncer({ lab, language }: LabFrameProps) {
  const status = useLabState(lab, statusOf)
  const [sentence, setSentence] = useState('')
  const previous = useRef<number | undefined>(undefined)
  useEffect(() => {
    if (status === 'idle' || status === 'warming') return
    const tell = () => {
      const { value, text } = describe(lab, language, previous.current)
      previous.current = value
      setSentence(text)
    }
    tell()
    if (status !== 'running') return
    const timer = setInterval(tell, everyMs)
    return () => clearInterval(timer)
  }, [lab, language, status])
  return (
    <p className={styles.announcer} aria-live="polite">
      {sentence}
    </p>
  )
}

/** “Training. Step 200, mean squared error 1.03, falling.” */
function describe(lab: Lab, language: Language, previous: number | undefined) {
  const state = lab.store.getState()
  const name = Object.keys(lab.spec.metrics).find((metric) => lab.spec.metrics[metric]?.better)
  const value = name === undefined ? undefined : (state.look?.snapshots[0]?.metrics[name] ?? undefined)
  const parts = [`${words.stepNumber[language]} ${state.step}`]
  if (name !== undefined && value !== undefined) {
    parts.push(`${lab.spec.metrics[name]!.label[language]} ${formatNumber(value, language)}`)
    if (previous !== undefined && previous !== value) {
      parts.push(words[value < previous ? 'falling' : 'rising'][language])
    }
  }
  const [stop, comma] = language === 'ja' ? ['。', '、'] : ['. ', ', ']
  return { value, text: `${statusWords[statusOf(state)][language]}${stop}${parts.join(comma)}${stop.trim()}` }
}
