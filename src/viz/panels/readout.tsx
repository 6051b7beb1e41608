import type { ReactNode } from 'react'
import styles from './readout.module.css'

/** What a picture says in numbers, above it. */
export function Readout({ children }: { children: ReactNode }) {
  return <header className={styles.readout}>{children}</header>
}

/** The formula of what is learned, in one line. */
export function Equation({ children }: { children: ReactNode }) {
  return <p className={styles.equation}>{children}</p>
}

/** Quantities in one line, each in a `span`. */
export function Measures({ children }: { children: ReactNode }) {
  return <p className={styles.measures}>{children}</p>
}
