import { useId } from 'react'
import field from './field.module.css'
import styles from './select-field.module.css'
import { useHydrated } from './use-hydrated.ts'

export interface SelectFieldProps<Value extends string> {
  readonly label: string
  readonly help?: string | undefined
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly disabled?: boolean | undefined
  readonly onChange: (value: Value) => void
}

/** One of a few named options. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, help, value, options, onChange } = props
  const isDisabled = !useHydrated() || props.disabled === true
  const id = useId()
  return (
    <div className={[field.field, isDisabled && field.disabled].filter(Boolean).join(' ')}>
      <div className={field.row}>
        <label className={field.label} htmlFor={id}>
          {label}
        </label>
        <select
          id={id}
          className={styles.select}
          value={value}
          disabled={isDisabled}
          aria-describedby={help ? `${id}help` : undefined}
          onChange={(event) => onChange(event.target.value as Value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
      {help && (
        <p id={`${id}help`} className={field.help}>
          {help}
        </p>
      )}
    </div>
  )
}
