import { useMemo } from 'react'
import { Axes } from '#/viz/axes.tsx'
import { type Domain, plotBox } from '#/viz/plot-box.ts'
import { useSize } from '#/viz/use-size.ts'
import { type LookedCell, looks } from './looks.ts'
import styles from './view.module.css'

export interface LinesPlotProps {
  readonly label: string
  readonly domain: Domain
  readonly xTitle: string
  readonly yTitle: string
  /** For each cell its values over xs. */
  readonly xs: readonly number[]
  readonly lines: Readonly<Record<LookedCell, readonly number[]>>
  /** Dashed lines to compare with, across or upright. */
  readonly level?: number
  readonly mark?: number
  readonly hasDots?: boolean
}

/** One line for each cell over common axes. */
export function LinesPlot(props: LinesPlotProps) {
  const { label, domain, xTitle, yTitle } = props
  const [ref, size] = useSize()
  const [left, right] = domain.x
  const [low, high] = domain.y
  const box = useMemo(
    () => (size && size.width > 0 ? plotBox(size, { x: [left, right], y: [low, high] }) : null),
    [size, left, right, low, high],
  )
  return (
    <div ref={ref} className={styles.plot} role="img" aria-label={label}>
      {box && (
        <>
          <Axes box={box} xTitle={xTitle} yTitle={yTitle} />
          <svg className={styles.lines} width={box.width} height={box.height} aria-hidden="true">
            <Lines {...props} box={box} />
          </svg>
        </>
      )}
    </div>
  )
}

function Lines({
  xs,
  lines,
  level,
  mark,
  hasDots,
  box,
}: LinesPlotProps & { box: ReturnType<typeof plotBox> }) {
  const { toPixelX, toPixelY } = box
  return (
    <>
      {level !== undefined && (
        <path className={styles.level} d={`M${box.left} ${toPixelY(level)}H${box.right}`} />
      )}
      {mark !== undefined && (
        <path className={styles.level} d={`M${toPixelX(mark)} ${box.top}V${box.bottom}`} />
      )}
      {looks.map(({ name, colour, dash }) => {
        const places = lines[name].map((value, index) => [toPixelX(xs[index]!), toPixelY(value)] as const)
        return (
          <g key={name} stroke={`var(--${colour})`} fill="none" strokeWidth="2.5">
            <path
              d={`M${places.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`}
              strokeDasharray={dash.join(' ')}
            />
            {hasDots &&
              places.map(([x, y]) => <circle key={x} cx={x} cy={y} r="3" fill={`var(--${colour})`} />)}
          </g>
        )
      })}
    </>
  )
}
