import { scaleLinear } from 'd3-scale'
import { axisTicks, type Ticks } from './ticks.ts'
import type { Size } from './use-size.ts'

/** What a picture shows of the plane. */
export interface Domain {
  readonly x: readonly [low: number, high: number]
  readonly y: readonly [low: number, high: number]
}

/** A plot within its picture: the edges of its frame in CSS pixels, its ticks, and the way between values and pixels. */
export interface PlotBox extends Size {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly ticks: { readonly x: Ticks; readonly y: Ticks }
  readonly toPixelX: (value: number) => number
  readonly toPixelY: (value: number) => number
  readonly toValueX: (pixel: number) => number
  readonly toValueY: (pixel: number) => number
}

/** Lays a plot out so that its labels, in type of the picture's own size, never touch. */
export function plotBox(size: Size, { x, y }: Domain): PlotBox {
  const em = size.fontSize
  const top = 2 * em
  const bottom = Math.max(top + em, size.height - 3.2 * em)
  const vertical = axisTicks(y[0], y[1], (bottom - top) / (3.4 * em))
  const longest = Math.max(...vertical.marks.map(({ label }) => label.length), 2)
  const left = Math.ceil(longest * 0.62 * em + 0.9 * em)
  const right = Math.max(left + em, size.width - em)
  const horizontal = axisTicks(x[0], x[1], (right - left) / (5 * em))
  const across = scaleLinear(x, [left, right])
  const up = scaleLinear(y, [bottom, top])
  return {
    ...size,
    left,
    right,
    top,
    bottom,
    ticks: { x: horizontal, y: vertical },
    toPixelX: (value) => across(value),
    toPixelY: (value) => up(value),
    toValueX: (pixel) => across.invert(pixel),
    toValueY: (pixel) => up.invert(pixel),
  }
}
