import { useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { type Curve, sameCurves } from './curve.ts'
import { CurveChart, type Reference } from './curve-chart.tsx'
import { CurveTable } from './curve-table.tsx'
import styles from './curves.module.css'
import { downsample } from './downsample.ts'
import { LineSample } from './samples.tsx'
import { useSize } from './use-size.ts'
import { useStable } from './use-stable.ts'

/** More points than one every two pixels are not seen, and each costs time: recharts measures every curve. */
const mostPoints = 300
const pixelsPerPoint = 2

export interface CurvesProps {
  readonly title: string
  readonly unit?: string | undefined
  readonly scale: 'linear' | 'log'
  readonly series: readonly Curve[]
  /** A value to compare with, drawn across. */
  readonly reference?: Reference | undefined
  readonly language: Language
  /** In CSS pixels, of the chart alone. */
  readonly height: number
}

/** Metrics over the steps of training. Dear to draw anew: whoever calls sees to it that the series change seldom. */
export function Curves({ title, unit, scale, series, reference, language, height }: CurvesProps) {
  const [ref, size] = useSize()
  const shown = useStable(series, sameCurves)
  const capacity = Math.min(mostPoints, Math.ceil((size?.width ?? 0) / pixelsPerPoint) || mostPoints)
  const curves = useMemo(
    () => shown.map((curve) => ({ ...curve, points: downsample(curve.points.filter(isDrawable), capacity) })),
    [shown, capacity],
  )
  const heading = unit ? `${title} [${unit}]` : title
  return (
    <figure className={styles.curves}>
      <figcaption className={styles.caption}>
        <span>{heading}</span>
        {series.length > 1 &&
          series.map(({ name, label, colour, dashed }) => (
            <span key={name} className={styles.key}>
              <LineSample colour={colour} dash={dashed ? '6 4' : undefined} />
              {label}
            </span>
          ))}
      </figcaption>
      <div ref={ref} style={{ blockSize: height }}>
        {size && size.width > 0 && (
          <CurveChart
            curves={curves}
            scale={scale}
            reference={reference}
            title={heading}
            language={language}
            width={size.width}
            height={height}
            fontSize={size.fontSize}
          />
        )}
      </div>
      <CurveTable curves={shown} language={language} title={heading} />
    </figure>
  )
}

function isDrawable({ value }: { readonly value: number }): boolean {
  return Number.isFinite(value)
}
