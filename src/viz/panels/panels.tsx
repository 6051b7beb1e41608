import type { ReactNode } from 'react'
import styles from './panels.module.css'

export interface PanelsProps {
  /** Two of one width, whose parts stand on common lines, or a narrow one beside a wide one. */
  readonly layout?: 'equal' | 'beside'
  /** What stands under all of them: the picture in numbers. */
  readonly below?: ReactNode
  readonly children: ReactNode
}

/** What a view draws in: its panels, side by side where there is room. */
export function Panels({ layout = 'equal', below, children }: PanelsProps) {
  return (
    <div className={styles.view}>
      <div className={styles.panels} data-layout={layout}>
        {children}
      </div>
      {below}
    </div>
  )
}

/** One picture with its name: a `Readout`, a `Plot` and `Notes`, in this order. */
export function Panel({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={styles.panel} aria-label={label}>
      {children}
    </section>
  )
}

/** What stands under a picture: its key, remarks, tools and hints. */
export function Notes({ children }: { children: ReactNode }) {
  return <div className={styles.notes}>{children}</div>
}

/** Buttons in a row, which no exported picture shows. */
export function Tools({ children }: { children: ReactNode }) {
  return (
    <div className={styles.tools} data-picture="omit">
      {children}
    </div>
  )
}

/** Something to know about what is being looked at. */
export function Remark({ children }: { children: ReactNode }) {
  return <p className={styles.remark}>{children}</p>
}

/** What the pointer does; while a handle in the panel has the keyboard, what the keys do. */
export function Hints({ hint, keys, keysId }: { hint: string; keys: string; keysId: string }) {
  return (
    <div className={styles.hints} data-picture="omit">
      <p className={styles.hint}>{hint}</p>
      <p id={keysId} className={styles.keys}>
        {keys}
      </p>
    </div>
  )
}
