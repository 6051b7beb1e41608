import { useId } from 'react'
import field from './field.module.css'
import styles from './switch-field.module.css'
import { useHydrated } from './use-hydrated.ts'

export interface SwitchFieldProps {
  readonly label: string
  readonly help?: string | undefined
  readonly checked: boolean
  readonly disabled?: boolean | undefined
  readonly onChange: (checked: boolean) => void
}

/** On or off, at once. */
export function SwitchField({ label, help, checked, disabled, onChange }: SwitchFieldProps) {
  const isDisabled = !useHydrated() || disabled === true
  const id = useId()
  return (
    <div className={[field.field, isDisabled && field.disabled].filter(Boolean).join(' ')}>
      <label className={styles.row} htmlFor={id}>
        <span className={field.label}>{label}</span>
        <input
          id={id}
          className={styles.switch}
          type="checkbox"
          role="switch"
          aria-checked={checked}
          checked={checked}
          disabled={isDisabled}
          aria-describedby={help ? `${id}help` : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
      </label>
      {help && (
        <p id={`${id}help`} className={field.help}>
          {help}
        </p>
      )}
    </div>
  )
}
