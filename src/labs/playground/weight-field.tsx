import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber, readNumber } from '#/base/number.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface WeightFieldProps {
  readonly language: Language
  readonly label: string
  /** What the label stands for, where signs alone do not say it aloud. */
  readonly spoken?: string | undefined
  readonly value: number
  readonly isFocused: boolean
  readonly onCommit: (value: number) => void
}

/** One weight, to be typed over even while training goes on; arrow keys change it by a tenth. */
export function WeightField(props: WeightFieldProps) {
  const { language, label, spoken, value, isFocused, onCommit } = props
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isFocused) input.current?.focus()
  }, [isFocused])
  const [draft, setDraft] = useState<string | null>(null)
  const [isRefused, setIsRefused] = useState(false)
  const commit = () => {
    if (draft === null) return
    const typed = readNumber(draft)
    setIsRefused(typed === undefined)
    if (typed === undefined) return
    setDraft(null)
    onCommit(typed)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (event.key === 'Enter') commit()
    else if (event.key === 'Escape') {
      setDraft(null)
      setIsRefused(false)
    } else if (direction) {
      setDraft(null)
      onCommit(Number((value + 0.1 * direction).toPrecision(9)))
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles.weight}>
      <label htmlFor={id}>
        <span aria-hidden={spoken !== undefined}>{label}</span>
        {spoken && <span className="visually-hidden">{spoken}</span>}
      </label>
      <input
        id={id}
        ref={input}
        type="text"
        autoComplete="off"
        value={draft ?? formatNumber(value, language)}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? `${id}problem` : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={commit}
        onKeyDown={press}
      />
      {isRefused && (
        <p id={`${id}problem`} className={styles.problem} role="status">
          {words.notNumber[language]}
        </p>
      )}
    </div>
  )
}
