import type { PlotBox } from '#/viz/plot-box.ts'
import type { Place } from './row.ts'

/** The value on the decimal grid that is just finer than a pixel, so that dragging leaves short numbers. */
export function onGrid(value: number, valuePerPixel: number): number {
  const power = Math.floor(Math.log10(Math.abs(valuePerPixel)))
  if (!Number.isFinite(power)) return value
  return power < 0
    ? Number(value.toFixed(Math.min(100, -power)))
    : Math.round(value / 10 ** power) * 10 ** power
}

/** How far a pixel to the right and a pixel up are in the plot. */
export function valuePerPixel(box: PlotBox): Place {
  return [box.toValueX(1) - box.toValueX(0), box.toValueY(0) - box.toValueY(1)]
}

/** The place on the picture's decimal grid. */
export function snapped([x, y]: Place, box: PlotBox): Place {
  const [across, up] = valuePerPixel(box)
  return [onGrid(x, across), onGrid(y, up)]
}
