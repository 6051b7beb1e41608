import { plain } from './eigen-words.ts'
import type { Matrix } from './matrix.ts'
import styles from './view.module.css'

export interface MatrixTableProps {
  readonly matrix: Matrix
  /** What the matrix is, for those who do not see where it stands. */
  readonly label: string
  readonly tone?: 'large' | 'small'
}

/** A matrix between brackets, its columns in the colours of the arrows that they are. */
export function MatrixTable({ matrix: [a, b, c, d], label, tone = 'small' }: MatrixTableProps) {
  return (
    <table className={styles.matrix} data-tone={tone} aria-label={label}>
      <tbody>
        <tr>
          <td>{plain(a)}</td>
          <td>{plain(b)}</td>
        </tr>
        <tr>
          <td>{plain(c)}</td>
          <td>{plain(d)}</td>
        </tr>
      </tbody>
    </table>
  )
}
