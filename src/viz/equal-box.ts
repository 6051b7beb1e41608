import { type Domain, type PlotBox, plotBox } from './plot-box.ts'
import type { Size } from './use-size.ts'

/** A plot that shows the whole domain with x and y to the same scale: only then is the gradient seen square to the contours. */
export function equalBox(size: Size, domain: Domain): PlotBox {
  const { left, right, top, bottom } = plotBox(size, domain)
  const unit = Math.max(
    (domain.x[1] - domain.x[0]) / (right - left),
    (domain.y[1] - domain.y[0]) / (bottom - top),
  )
  const around = ([low, high]: readonly [number, number], pixels: number) => {
    const [middle, half] = [(low + high) / 2, (pixels * unit) / 2]
    return [middle - half, middle + half] as const
  }
  return plotBox(size, { x: around(domain.x, right - left), y: around(domain.y, bottom - top) })
}

/** What of the plane a plot shows. */
export function domainOf({ left, right, top, bottom, toValueX, toValueY }: PlotBox): Domain {
  return { x: [toValueX(left), toValueX(right)], y: [toValueY(bottom), toValueY(top)] }
}
