import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react'
import field from './field.module.css'
import { MarkedText } from './marked-text.tsx'
import styles from './text-field.module.css'
import { useHydrated } from './use-hydrated.ts'

/** What is wrong with a typed text, and the character at which it begins. */
export interface EntryProblem {
  readonly problem: string
  readonly at?: number | undefined
}

export interface TextFieldProps {
  readonly label: string
  readonly help?: string | undefined
  readonly value: string
  readonly inputMode?: 'text' | 'numeric'
  /** `short`: beside the label; `line`: below it, as wide as there is room; `long`: several lines. */
  readonly size?: 'short' | 'line' | 'long'
  /** What is wrong with the last entry; the value stays as it was. */
  readonly problem?: string | undefined
  /** Looks at what was typed: what is refused stays in the field to be mended, and is not given to `onCommit`. */
  readonly check?: (text: string) => EntryProblem | null
  /** Called with what was typed, at Enter (several lines: with Ctrl or ⌘) or on leaving the field. */
  readonly onCommit: (text: string) => void
}

/** A typed entry; Escape takes it back. */
export function TextField(props: TextFieldProps) {
  const { label, help, inputMode = 'text', size = 'short' } = props
  const isHydrated = useHydrated()
  const id = useId()
  const control = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const { text, refused, type, press, commit } = useDraft(props, control)
  const problem = refused?.problem ?? props.problem
  const shared = {
    ref: control,
    id,
    className: [styles.entry, styles[size]].join(' '),
    inputMode,
    autoComplete: 'off',
    autoCapitalize: 'off',
    spellCheck: false,
    disabled: !isHydrated,
    value: text,
    'aria-invalid': problem !== undefined,
    'aria-describedby':
      [help && `${id}help`, problem && `${id}problem`].filter(Boolean).join(' ') || undefined,
    onChange: (event: { target: { value: string } }) => type(event.target.value),
    onBlur: () => commit(),
    onKeyDown: press,
  }
  return (
    <div className={field.field}>
      <div className={field.row}>
        <label className={field.label} htmlFor={id}>
          {label}
        </label>
        {size === 'long' ? <textarea rows={6} {...shared} /> : <input type="text" {...shared} />}
      </div>
      {help && (
        <p id={`${id}help`} className={field.help}>
          {help}
        </p>
      )}
      <div id={`${id}problem`} className={field.problem} role="status" hidden={!problem}>
        {refused?.at !== undefined && <MarkedText text={text} at={refused.at} />}
        {problem}
      </div>
    </div>
  )
}

/** What is typed and not in force: for as long as the value stays the one it was typed over. */
interface Draft {
  readonly text: string
  readonly over: string
  readonly refused?: EntryProblem
}

function useDraft(
  { value, size = 'short', check, onCommit }: TextFieldProps,
  control: RefObject<HTMLInputElement | null>,
) {
  const [kept, setKept] = useState<Draft | null>(null)
  const draft = kept?.over === value ? kept : null
  const commit = () => {
    if (!draft) return
    const refused = draft.text === value ? null : (check?.(draft.text) ?? null)
    if (refused) return pointOut({ ...draft, refused })
    setKept(null)
    if (draft.text !== value) onCommit(draft.text)
  }
  const pointOut = (refused: Draft & { refused: EntryProblem }) => {
    setKept(refused)
    const { at } = refused.refused
    if (at !== undefined && document.activeElement === control.current)
      control.current?.setSelectionRange(at, at + 1)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return // the key then belongs to the input method
    const isDone = event.key === 'Enter' && (size !== 'long' || event.ctrlKey || event.metaKey)
    if (isDone) commit()
    if (event.key === 'Escape') setKept(null)
  }
  return {
    text: draft?.text ?? value,
    refused: draft?.refused,
    type: (text: string) => setKept({ text, over: value }),
    commit,
    press,
  }
}
