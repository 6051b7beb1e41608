import { memo, useMemo } from 'react'
import { CartesianGrid, Line, LineChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { type Curve, curveRows } from './curve.ts'
import { downsampleTogether } from './downsample.ts'
import { labelWidth } from './label-width.ts'
import { shortNumber } from './short-number.ts'
import { valueAxis } from './value-axis.ts'

/** More points than one every two pixels are not seen, and each costs time: recharts measures every curve. */
const mostPoints = 300
const pixelsPerPoint = 2

/** A value to compare with. */
export interface Reference {
  readonly value: number
  readonly label: string
}

export interface CurveChartProps {
  readonly curves: readonly Curve[]
  readonly scale: 'linear' | 'log'
  readonly reference: Reference | undefined
  readonly title: string
  readonly language: Language
  readonly width: number
  readonly height: number
  readonly fontSize: number
}

/** The drawing of `Curves`, by recharts: dear to update, so it is given few points, seldom. */
export const CurveChart = memo(function CurveChart(props: CurveChartProps) {
  const { scale, reference, title, language, width, height, fontSize } = props
  const capacity = Math.min(mostPoints, Math.ceil(width / pixelsPerPoint))
  const curves = useMemo(() => downsampleTogether(props.curves, capacity), [props.curves, capacity])
  const rows = useMemo(() => curveRows(curves), [curves])
  const vertical = useMemo(() => {
    const values = curves.flatMap(({ points }) => points.map(({ value }) => value))
    return valueAxis(reference ? [...values, reference.value] : values, scale)
  }, [curves, reference, scale])
  const horizontal = useMemo(() => valueAxis([0, rows.at(-1)?.step || 10], 'linear'), [rows])
  const tick = { fontSize, fill: 'var(--muted)' }
  return (
    <LineChart
      data={rows}
      width={width}
      height={height}
      margin={{ top: 8, right: fontSize, bottom: 0, left: 0 }}
      title={title}
    >
      <CartesianGrid stroke="var(--line)" vertical={false} />
      <XAxis
        dataKey="step"
        type="number"
        domain={[...horizontal.domain]}
        ticks={horizontal.ticks}
        tick={tick}
        height={1.8 * fontSize}
      />
      <YAxis
        type="number"
        scale={vertical.scale}
        domain={[...vertical.domain]}
        ticks={vertical.ticks}
        tick={tick}
        tickFormatter={shortNumber}
        interval={0}
        width={labelWidth(vertical.ticks) * fontSize}
        allowDataOverflow
      />
      <Tooltip
        isAnimationActive={false}
        formatter={(value) => formatNumber(Number(value), language)}
        labelFormatter={(step) => `${stepWords[language]} ${step}`}
        contentStyle={{
          background: 'var(--surface)',
          borderColor: 'var(--line)',
          color: 'var(--ink)',
          fontSize,
        }}
      />
      {reference && (
        <ReferenceLine
          y={reference.value}
          stroke="var(--green)"
          strokeDasharray="6 4"
          label={{ value: reference.label, position: 'insideBottomRight', fill: 'var(--green)', fontSize }}
        />
      )}
      {curves.map(({ name, label, colour, dash }) => (
        <Line
          key={name}
          dataKey={name}
          name={label}
          stroke={colour}
          strokeWidth={2}
          strokeDasharray={dash ?? '0'}
          type="linear"
          dot={false}
          activeDot={{ r: 4 }}
          isAnimationActive={false}
          connectNulls
        />
      ))}
    </LineChart>
  )
})

const stepWords = { ja: 'ステップ', en: 'Step' }
