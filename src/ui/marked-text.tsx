import { aroundCharacter } from './around-character.ts'
import styles from './marked-text.module.css'

/** The line around a character of a text, with that character marked; at the end of a line, the gap after it. */
export function MarkedText({ text, at }: { readonly text: string; readonly at: number }) {
  const { before, marked, after } = aroundCharacter(text, at)
  return (
    <code className={styles.line} aria-hidden="true">
      {before}
      <mark className={styles.mark}>{marked}</mark>
      {after}
    </code>
  )
}
