import { scaleLinear, scaleLog } from 'd3-scale'
import type { Curve } from './curve.ts'
import { type CurvePoint, downsample } from './downsample.ts'
import { labelWidth } from './label-width.ts'
import type { Size } from './use-size.ts'
import { valueAxis } from './value-axis.ts'

/** Where steps and values of a chart are in its picture, in CSS pixels. */
export interface LineFrame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly ticks: { readonly x: readonly number[]; readonly y: readonly number[] }
  readonly toX: (step: number) => number
  readonly toY: (value: number) => number
  /** The step nearest to a pixel at which a curve has a value; null where there is none. */
  readonly stepAt: (x: number) => number | null
}

/** Room for these curves, their values on a logarithmic scale. */
export function lineFrame(curves: readonly Curve[], { width, height, fontSize }: Size): LineFrame {
  const steps = [...new Set(curves.flatMap(({ points }) => points.map(({ step }) => step)))]
  const values = curves.flatMap(({ points }) => points.map(({ value }) => value))
  const horizontal = valueAxis([0, Math.max(...steps, 0) || 10], 'linear')
  const vertical = valueAxis(values, 'log')
  const left = labelWidth(vertical.ticks) * fontSize
  const [top, right, bottom] = [0.6 * fontSize, width - fontSize, height - 1.8 * fontSize]
  const toX = scaleLinear(horizontal.domain, [left, right])
  const toY = (vertical.scale === 'log' ? scaleLog : scaleLinear)(vertical.domain, [bottom, top])
  const stepAt = (x: number) => {
    const wanted = toX.invert(x)
    const nearest = (best: number, step: number) =>
      Math.abs(step - wanted) < Math.abs(best - wanted) ? step : best
    return steps.length === 0 ? null : steps.reduce(nearest)
  }
  return { left, right, top, bottom, ticks: { x: horizontal.ticks, y: vertical.ticks }, toX, toY, stepAt }
}

/** A curve as the `d` of a path, with at most a point for every pixel of its width. */
export function curvePath(points: readonly CurvePoint[], { left, right, toX, toY }: LineFrame): string {
  const places = downsample(points, Math.ceil(right - left)).map(
    ({ step, value }) => `${toX(step).toFixed(1)} ${toY(value).toFixed(1)}`,
  )
  return places.length > 0 ? `M${places.join('L')}` : ''
}
