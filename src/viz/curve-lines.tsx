import { memo, type PointerEvent, useMemo, useState } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { Curve } from './curve.ts'
import styles from './curve-lines.module.css'
import { curvePath, type LineFrame, lineFrame } from './line-frame.ts'
import { shortNumber } from './short-number.ts'

export interface CurveLinesProps {
  readonly curves: readonly Curve[]
  readonly title: string
  readonly language: Language
  readonly width: number
  readonly height: number
  readonly fontSize: number
}

/** The drawing of `ManyCurves`; where the pointer is, the values at that step. */
export const CurveLines = memo(function CurveLines(props: CurveLinesProps) {
  const { curves, title, language, width, height, fontSize } = props
  const frame = useMemo(
    () => lineFrame(curves, { width, height, fontSize }),
    [curves, width, height, fontSize],
  )
  const [step, setStep] = useState<number | null>(null)
  const point = ({ clientX, currentTarget }: PointerEvent) =>
    setStep(frame.stepAt(clientX - currentTarget.getBoundingClientRect().left))
  return (
    <div className={styles.lines} onPointerMove={point} onPointerLeave={() => setStep(null)}>
      <svg width={width} height={height} role="img" aria-label={title}>
        <LineAxes frame={frame} fontSize={fontSize} />
        {curves.map(({ name, colour, dash, points }) => (
          <path
            key={name}
            className={styles.curve}
            d={curvePath(points, frame)}
            style={{ stroke: colour }}
            strokeDasharray={dash}
          />
        ))}
        {step !== null && (
          <line
            className={styles.grid}
            x1={frame.toX(step)}
            x2={frame.toX(step)}
            y1={frame.top}
            y2={frame.bottom}
          />
        )}
      </svg>
      {step !== null && (
        <div className={styles.values} data-side={frame.toX(step) > width / 2 ? 'left' : 'right'}>
          {stepWords[language]} {step}
          {curves.map(({ name, label, colour, points }) => (
            <span key={name} style={{ color: colour }}>
              {label}: {formatNumber(points.find((one) => one.step === step)?.value ?? null, language)}
            </span>
          ))}
        </div>
      )}
    </div>
  )
})

const stepWords = { ja: 'ステップ', en: 'Step' }

function LineAxes({ frame, fontSize: em }: { frame: LineFrame; fontSize: number }) {
  const { left, right, bottom, ticks, toX, toY } = frame
  return (
    <>
      {ticks.y.map((value) => (
        <g key={value} transform={`translate(0 ${toY(value)})`}>
          <line className={styles.grid} x1={left} x2={right} />
          <text className={styles.tick} x={left - 0.6 * em} dy="0.35em" textAnchor="end">
            {shortNumber(value)}
          </text>
        </g>
      ))}
      {ticks.x.map((value) => (
        <text key={value} className={styles.tick} x={toX(value)} y={bottom + 1.3 * em} textAnchor="middle">
          {value}
        </text>
      ))}
    </>
  )
}
