import { memo } from 'react'
import styles from './axes.module.css'
import type { PlotBox } from './plot-box.ts'
import { factorWords } from './ticks.ts'

export interface AxesProps {
  readonly box: PlotBox
  /** With units. */
  readonly xTitle: string
  readonly yTitle: string
  /** Lines across the plot at every tick; off where the plot is filled. */
  readonly hasGrid?: boolean
}

/** The frame of a plot: grid, ticks and titles, hidden from screen readers, to whom the picture is described. */
export const Axes = memo(function Axes({ box, xTitle, yTitle, hasGrid = true }: AxesProps) {
  const { width, height, left, right, top, bottom, ticks, fontSize: em } = box
  return (
    <svg className={styles.axes} width={width} height={height} aria-hidden="true">
      {ticks.x.marks.map(({ value, label }) => (
        <g key={value} transform={`translate(${box.toPixelX(value)} 0)`}>
          <line className={styles.grid} y1={hasGrid ? top : bottom} y2={bottom + 0.35 * em} />
          <text y={bottom + 1.35 * em} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {ticks.y.marks.map(({ value, label }) => (
        <g key={value} transform={`translate(0 ${box.toPixelY(value)})`}>
          <line className={styles.grid} x1={left - 0.35 * em} x2={hasGrid ? right : left} />
          <text x={left - 0.6 * em} dy="0.35em" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      <path className={styles.frame} d={`M${left} ${top}V${bottom}H${right}`} />
      <text className={styles.title} x={right} y={bottom + 2.8 * em} textAnchor="end">
        {xTitle + factorWords(ticks.x.exponent)}
      </text>
      <text className={styles.title} x={0} y={em}>
        {yTitle + factorWords(ticks.y.exponent)}
      </text>
    </svg>
  )
})
