import type { ReactNode } from 'react'
import styles from './key.module.css'

export interface KeyEntry {
  /** One of the samples of `samples.tsx`. */
  readonly sample: ReactNode
  readonly label: string
}

/** What the marks of a picture stand for, each told by its form as well as its colour. */
export function Key({ entries }: { entries: readonly KeyEntry[] }) {
  return (
    <ul className={styles.key}>
      {entries.map(({ sample, label }) => (
        <li key={label} className={styles.entry}>
          {sample}
          {label}
        </li>
      ))}
    </ul>
  )
}
