import { type Domain, type PlotBox, plotBox } from '#/viz/plot-box.ts'
import type { Size } from '#/viz/use-size.ts'

/** A plot of the whole domain with x and y to one scale, so that directions are seen as they are. */
export function equalBox(size: Size, domain: Domain): PlotBox {
  const { left, right, top, bottom } = plotBox(size, domain)
  const [width, height] = [right - left, bottom - top]
  const unit = Math.max((domain.x[1] - domain.x[0]) / width, (domain.y[1] - domain.y[0]) / height)
  const around = ([low, high]: readonly [number, number], pixels: number) =>
    [(low + high - pixels * unit) / 2, (low + high + pixels * unit) / 2] as const
  return plotBox(size, { x: around(domain.x, width), y: around(domain.y, height) })
}
