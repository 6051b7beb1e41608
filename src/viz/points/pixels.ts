import type { PlotBox } from '#/viz/plot-box.ts'
import type { Place, Row } from './row.ts'
import { nearestRow } from './row-list.ts'

/** How exact a pointer is. */
export type PointerKind = 'mouse' | 'pen' | 'touch'

/** How far from a point a pointer still means it, in CSS pixels. */
const reaches = { mouse: 12, pen: 16, touch: 26 }
/** How far a pointer moves before it drags, in CSS pixels. */
export const slacks = { mouse: 2, pen: 4, touch: 8 }

/** The kind of a pointer event's pointer. */
export function pointerKind(type: string): PointerKind {
  return type === 'touch' || type === 'pen' ? type : 'mouse'
}

/** Where a pointer is on an element, in CSS pixels from its corner. */
export function pixelOf({ clientX, clientY }: { clientX: number; clientY: number }, on: Element): Place {
  const { left, top } = on.getBoundingClientRect()
  return [clientX - left, clientY - top]
}

/** The point that a pointer at this pixel means; null where it means none. */
export function pointAt(rows: readonly Row[], box: PlotBox, pixel: Place, kind: PointerKind): number | null {
  const toPixel = ([x, y]: Row): Place => [box.toPixelX(x), box.toPixelY(y)]
  return nearestRow(rows, { pixel, reach: reaches[kind], toPixel })
}

/** True within the frame of the plot. */
export function isInside([x, y]: Place, { left, right, top, bottom }: PlotBox): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

/** The place under a pixel. */
export function placeAt([x, y]: Place, box: PlotBox): Place {
  return [box.toValueX(x), box.toValueY(y)]
}
