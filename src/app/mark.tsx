import styles from './mark.module.css'

/** The sign of the book: a line among points, and what it misses one by. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
      <path className={styles.residual} d="M17 9.3v6.2" />
      <path className={styles.line} d="M3 19 21 6.5" />
      <circle cx="7" cy="13.5" r="2.1" />
      <circle cx="12" cy="8.5" r="2.1" />
      <circle cx="17" cy="16" r="2.1" />
    </svg>
  )
}
