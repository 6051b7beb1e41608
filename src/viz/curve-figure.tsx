import { type ReactNode, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { type Curve, sameCurves } from './curve.ts'
import { CurveTable } from './curve-table.tsx'
import styles from './curves.module.css'
import { LineSample } from './samples.tsx'
import { type Size, useSize } from './use-size.ts'
import { useStable } from './use-stable.ts'

export interface CurveFigureProps {
  readonly title: string
  readonly unit?: string | undefined
  readonly series: readonly Curve[]
  readonly language: Language
  /** In CSS pixels, of the chart alone. */
  readonly height: number
}

/** What a chart is given to draw. */
export interface ChartProps {
  /** Without what cannot be drawn. */
  readonly curves: readonly Curve[]
  readonly title: string
  readonly language: Language
  readonly size: Size
}

/** A chart with its title, its key and, folded away, its numbers; the same curves are not drawn again. */
export function CurveFigure(props: CurveFigureProps & { readonly chart: (props: ChartProps) => ReactNode }) {
  const { title, unit, series, language, height, chart } = props
  const [ref, size] = useSize()
  const shown = useStable(series, sameCurves)
  const curves = useMemo(() => shown.map(drawable), [shown])
  const heading = unit ? `${title} [${unit}]` : title
  return (
    <figure className={styles.curves}>
      <figcaption className={styles.caption}>
        <span>{heading}</span>
        {series.length > 1 &&
          series.map(({ name, label, colour, dash }) => (
            <span key={name} className={styles.key}>
              <LineSample colour={colour} dash={dash} />
              {label}
            </span>
          ))}
      </figcaption>
      <div ref={ref} style={{ blockSize: height }}>
        {size && size.width > 0 && chart({ curves, title: heading, language, size: { ...size, height } })}
      </div>
      <CurveTable curves={shown} language={language} title={heading} />
    </figure>
  )
}

function drawable(curve: Curve): Curve {
  return { ...curve, points: curve.points.filter(({ value }) => Number.isFinite(value)) }
}
