import { type KeyboardEvent, useId, useState } from 'react'
import { readNumber } from '#/base/number.ts'
import field from './field.module.css'
import styles from './number-field.module.css'

import { type SliderScale, sliderScale } from './slider-scale.ts'
import { useHydrated } from './use-hydrated.ts'

export interface NumberFieldProps {
  readonly label: string
  readonly help?: string | undefined
  readonly unit?: string | undefined
  readonly value: number
  readonly min: number
  readonly max: number
  readonly integer?: boolean | undefined
  readonly scale?: 'linear' | 'log' | undefined
  readonly disabled?: boolean | undefined
  readonly onChange: (value: number) => void
  /** What to tell the reader whose entry is no number within the bounds; the old value stays. */
  readonly problemText: (text: string) => string | undefined
}

/** A slider and a typed entry for one number. */
export function NumberField(props: NumberFieldProps) {
  const { label, help, unit, value, min, integer = false } = props
  const isDisabled = !useHydrated() || props.disabled === true
  const id = useId()
  const slider = sliderScale(props)
  const entry = useEntry(props, slider)
  const describedBy = [help && `${id}help`, entry.problem && `${id}problem`].filter(Boolean).join(' ')
  return (
    <div className={[field.field, isDisabled && field.disabled].filter(Boolean).join(' ')}>
      <div className={field.row}>
        <label id={`${id}label`} className={field.label} htmlFor={`${id}entry`}>
          {label}
        </label>
        <span className={styles.entryAndUnit}>
          <input
            id={`${id}entry`}
            className={styles.entry}
            type="text"
            inputMode={min < 0 ? 'text' : integer ? 'numeric' : 'decimal'}
            autoComplete="off"
            disabled={isDisabled}
            value={entry.text}
            aria-invalid={entry.problem !== undefined}
            aria-describedby={describedBy || undefined}
            onChange={(event) => entry.type(event.target.value)}
            onBlur={entry.commit}
            onKeyDown={entry.press}
          />
          {unit && <span className={styles.unit}>{unit}</span>}
        </span>
      </div>
      <input
        className={styles.slider}
        type="range"
        min={0}
        max={slider.last}
        step={1}
        value={slider.positionOf(value)}
        disabled={isDisabled}
        aria-labelledby={`${id}label`}
        aria-valuetext={[shown(value), unit].filter(Boolean).join(' ')}
        onChange={(event) => entry.choose(moved(slider, value, Number(event.target.value)))}
      />
      <FieldNotes id={id} help={help} problem={entry.problem} />
    </div>
  )
}

interface FieldNotesProps {
  readonly id: string
  readonly help: string | undefined
  readonly problem: string | undefined
}

function FieldNotes({ id, help, problem }: FieldNotesProps) {
  return (
    <>
      {help && (
        <p id={`${id}help`} className={field.help}>
          {help}
        </p>
      )}
      <p id={`${id}problem`} className={field.problem} role="status" hidden={!problem}>
        {problem}
      </p>
    </>
  )
}

/** What is typed but not yet taken, and what was wrong with it. */
function useEntry(props: NumberFieldProps, slider: SliderScale) {
  const { value, min, max, integer, onChange, problemText } = props
  const [draft, setDraft] = useState<string | null>(null)
  const [refused, setRefused] = useState<{ problem: string | undefined; value: number } | null>(null)
  const problem = refused?.value === value ? refused.problem : undefined
  const choose = (next: number) => {
    setDraft(null)
    setRefused(null)
    if (next !== value) onChange(next)
  }
  const commit = () => {
    if (draft === null) return
    const typed = readNumber(draft)
    const isAccepted =
      typed !== undefined && typed >= min && typed <= max && (!integer || Number.isInteger(typed))
    if (isAccepted) return choose(typed)
    setDraft(null)
    setRefused({ problem: problemText(draft), value })
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return // Enter then belongs to the input method
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (event.key === 'Enter') commit()
    else if (event.key === 'Escape') setDraft(null)
    else if (direction !== 0) choose(moved(slider, value, slider.positionOf(value) + direction))
    else return
    event.preventDefault()
  }
  const type = (text: string) => {
    setDraft(text)
    setRefused(null)
  }
  return {
    text: draft ?? shown(value),
    problem,
    type,
    commit,
    choose,
    press,
  }
}

/** The value at a position, at least a hair away in the direction of the move. */
function moved({ last, positionOf, valueAt }: SliderScale, from: number, to: number): number {
  const direction = Math.sign(to - positionOf(from))
  let position = Math.min(last, Math.max(0, to))
  while (
    valueAt(position) === from &&
    position + direction >= 0 &&
    position + direction <= last &&
    direction
  ) {
    position += direction
  }
  return valueAt(position)
}

function shown(value: number): string {
  return String(Number(value.toPrecision(6)))
}
