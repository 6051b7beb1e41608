import { markPieces } from '#/chapters/marked-text.ts'
import styles from './marked.module.css'

export interface MarkedProps {
  readonly text: string
  readonly pattern: RegExp | undefined
}

/** A text in which what was looked for is marked. */
export function Marked({ text, pattern }: MarkedProps) {
  return markPieces(text, pattern).map(({ text: piece, isMarked }, index) =>
    isMarked ? (
      <mark key={index} className={styles.mark}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  )
}
