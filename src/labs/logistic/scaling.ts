import type { Model, Row } from './model.ts'

/** z = (value − centre) / spread, for each of the two coordinates. */
export interface Scaling {
  readonly x: { readonly centre: number; readonly spread: number }
  readonly y: { readonly centre: number; readonly spread: number }
}

/** Leaves everything as it is. */
export const unscaled: Scaling = { x: { centre: 0, spread: 1 }, y: { centre: 0, spread: 1 } }

/** Mean 0 and standard deviation 1; a coordinate that never changes is only centred. */
export function standardising(rows: readonly Row[]): Scaling {
  const of = (axis: 0 | 1) => {
    const centre = rows.reduce((sum, row) => sum + row[axis], 0) / rows.length
    const spread = Math.sqrt(rows.reduce((sum, row) => sum + (row[axis] - centre) ** 2, 0) / rows.length)
    return { centre, spread: spread > 1e-12 * Math.abs(centre) ? spread : 1 }
  }
  return { x: of(0), y: of(1) }
}

/** A row as the training sees it. */
export function scaleRow([x, y, t]: Row, scaling: Scaling): Row {
  return [(x - scaling.x.centre) / scaling.x.spread, (y - scaling.y.centre) / scaling.y.spread, t]
}

/** A model of scaled rows in the units of the data: the same f everywhere. */
export function unscaleModel({ w1, w2, b }: Model, { x, y }: Scaling): Model {
  return {
    w1: w1 / x.spread,
    w2: w2 / y.spread,
    b: b - (w1 * x.centre) / x.spread - (w2 * y.centre) / y.spread,
  }
}
