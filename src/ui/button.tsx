import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'
import { useHydrated } from './use-hydrated.ts'

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` for the one thing to do here, `quiet` where a frame would be noise. */
  readonly variant?: 'plain' | 'primary' | 'quiet'
  /** Stands before the words, or alone where the button has an `aria-label`. */
  readonly icon?: ReactNode
}

/** A button; `type="button"` unless told, disabled until the page can hear it. */
export function Button({ variant = 'plain', icon, children, className, disabled, ...rest }: ButtonProps) {
  const isHydrated = useHydrated()
  const isIconOnly = children === undefined || children === null
  const classes = [styles.button, styles[variant], isIconOnly && styles.iconOnly, className]
  return (
    <button
      type="button"
      {...rest}
      disabled={!isHydrated || disabled === true}
      className={classes.filter(Boolean).join(' ')}
    >
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      {children}
    </button>
  )
}
