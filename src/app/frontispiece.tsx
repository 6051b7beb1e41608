import styles from './frontispiece.module.css'

const width = 480
const height = 360
const margin = 36

/** The line drawn, on 0 ≤ x ≤ 5: the truth behind the first lab's data. */
const lineAt = (x: number) => 2 * x + 3
const toX = (x: number) => margin + (x / 5) * (width - 2 * margin)
const toY = (y: number) => height - margin - (y / 16) * (height - 2 * margin)

// y = 2x + 3 with noise, drawn once: a drawing needs no random numbers on every page
// biome-ignore format: a table
const points = [
  [0.21, 4], [0.31, 3.9], [0.56, 3], [0.68, 4.3], [0.93, 7.1], [1.02, 6.8], [1.28, 4.8], [1.5, 5.1], [1.58, 7.9],
  [1.92, 11.1], [1.99, 7.6], [2.18, 7.7], [2.42, 8.5], [2.65, 6.9], [2.84, 10], [2.98, 13.2], [3.21, 8.5],
  [3.36, 9.9], [3.55, 11], [3.76, 9.1], [3.85, 12.1], [4.15, 7.6], [4.35, 16.6], [4.41, 13], [4.58, 12.5],
  [4.91, 12.5],
] as const

/** The picture beside the title: points, a line, and how far it misses each. */
export function Frontispiece() {
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className={styles.axes} d={`M${margin} ${margin / 2}V${height - margin}H${width - margin / 2}`} />
      <path
        className={styles.residuals}
        d={points
          .map(([x, y]) => `M${toX(x).toFixed(1)} ${toY(y).toFixed(1)}V${toY(lineAt(x)).toFixed(1)}`)
          .join('')}
      />
      <path className={styles.line} d={`M${toX(0)} ${toY(lineAt(0))}L${toX(5)} ${toY(lineAt(5))}`} />
      <g className={styles.points}>
        {points.map(([x, y]) => (
          <circle key={x} cx={toX(x).toFixed(1)} cy={toY(y).toFixed(1)} r="5" />
        ))}
      </g>
    </svg>
  )
}
