import type { Standing } from './journey.ts'
import styles from './standing-sign.module.css'

const shapes: Readonly<Record<Standing, React.ReactNode>> = {
  finished: (
    <>
      <circle className={styles.full} cx="8" cy="8" r="7" />
      <path className={styles.inner} d="M4.8 8.2l2.2 2.3 4.2-4.8" />
    </>
  ),
  started: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path className={styles.full} d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" />
    </>
  ),
  ready: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path className={styles.full} d="M6.4 4.9L11 8l-4.6 3.1z" />
    </>
  ),
  later: <circle cx="8" cy="8" r="6.2" />,
  planned: <circle className={styles.dashed} cx="8" cy="8" r="6.2" />,
}

/** The sign of how a chapter stands: a different shape for each, and a colour. */
export function StandingSign({ standing }: { readonly standing: Standing }) {
  return (
    <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true" data-standing={standing}>
      {shapes[standing]}
    </svg>
  )
}
