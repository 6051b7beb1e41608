import type { ReactNode } from 'react'
import styles from './digits.module.css'

export interface SectionProps {
  readonly title: string
  /** Said beside the title in few words. */
  readonly caption?: string | undefined
  /** What the pointer and the keys do; no exported picture shows it. */
  readonly hint?: string | undefined
  readonly children: ReactNode
}

/** A part of a digit lab with its name, what it shows and what can be done with it. */
export function Section({ title, caption, hint, children }: SectionProps) {
  return (
    <section className={styles.panel} aria-label={title}>
      <p className={styles.title}>
        {title}
        {caption !== undefined && <small>{caption}</small>}
      </p>
      {children}
      {hint !== undefined && (
        <p className={styles.hint} data-picture="omit">
          {hint}
        </p>
      )}
    </section>
  )
}
