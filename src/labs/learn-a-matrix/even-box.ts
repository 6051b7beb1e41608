import { type Domain, type PlotBox, plotBox } from '#/viz/plot-box.ts'
import type { Size } from '#/viz/use-size.ts'
import type { Pair } from './pair.ts'

/** A plot around the origin with x and y to the same scale: only then are angles what they are. */
export function evenBox(size: Size, reach: number): PlotBox {
  const { left, right, top, bottom } = plotBox(size, square(reach))
  const [across, up] = [right - left, bottom - top]
  const unit = (2 * reach) / Math.min(across, up)
  const half = { x: (across * unit) / 2, y: (up * unit) / 2 }
  return plotBox(size, { x: [-half.x, half.x], y: [-half.y, half.y] })
}

/** Everything that is at most `reach` to either side of the origin. */
export function square(reach: number): Domain {
  return { x: [-reach, reach], y: [-reach, reach] }
}

/** How far corners and their places lie from the origin, across or up; at least 1, where the basis vectors end. */
export function reachOf(pairs: readonly Pair[], has: 'corners' | 'both'): number {
  const columns = has === 'both' ? 4 : 2
  return pairs.reduce((reach, pair) => Math.max(reach, ...pair.slice(0, columns).map(Math.abs)), 1)
}
