import { signGradient } from './sign-colours.ts'
import styles from './view.module.css'

export interface ScaleBarProps {
  readonly title: string
  /** The share of colour at both ends. */
  readonly most: number
  /** What the left end, the middle and the right end stand for. */
  readonly bounds: readonly [low: string, middle: string, high: string]
}

/** The key of a picture whose colours run from blue to orange. */
export function ScaleBar({ title, most, bounds }: ScaleBarProps) {
  return (
    <div className={styles.scale}>
      <span>{title}</span>
      <span className={styles.swatch} style={{ background: signGradient(most) }} />
      <span className={styles.bounds}>
        {bounds.map((bound) => (
          <span key={bound}>{bound}</span>
        ))}
      </span>
    </div>
  )
}
