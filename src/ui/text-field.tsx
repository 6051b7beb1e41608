import { useId, useState } from 'react'
import field from './field.module.css'
import styles from './text-field.module.css'
import { useHydrated } from './use-hydrated.ts'

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly inputMode?: 'text' | 'numeric'
  /** What is wrong with the last entry; the value stays as it was. */
  readonly problem?: string | undefined
  /** Called with what was typed, at Enter or on leaving the field. */
  readonly onCommit: (text: string) => void
}

/** A short typed entry; Escape takes it back. */
export function TextField({ label, value, inputMode = 'text', problem, onCommit }: TextFieldProps) {
  const isHydrated = useHydrated()
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const commit = () => {
    if (draft !== null && draft !== value) onCommit(draft)
    setDraft(null)
  }
  return (
    <div className={field.field}>
      <div className={field.row}>
        <label className={field.label} htmlFor={id}>
          {label}
        </label>
        <input
          id={id}
          className={styles.entry}
          type="text"
          inputMode={inputMode}
          autoComplete="off"
          disabled={!isHydrated}
          value={draft ?? value}
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? `${id}problem` : undefined}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit()
            if (event.key === 'Escape') setDraft(null)
          }}
        />
      </div>
      <p id={`${id}problem`} className={field.problem} role="status" hidden={!problem}>
        {problem}
      </p>
    </div>
  )
}
