import { type PointerEvent, useRef } from 'react'
import type { PlotBox } from '#/viz/plot-box.ts'
import { isInside, pixelOf, placeAt, pointerKind, slacks } from './pixels.ts'
import type { Place } from './row.ts'
import { strokePlaces } from './stroke.ts'
import type { PointEditing } from './use-point-editing.ts'

/** From one painted point to the next, in CSS pixels. */
const spacing = 14

interface Stroke {
  readonly pointer: number
  /** Where the last point was painted, or the first is going to be. */
  last: Place
  readonly slack: number
  isMoving: boolean
}

/** A pointer that paints points: one where it is pressed and let go, several where it is dragged. */
export function useBrush(editing: PointEditing, box: PlotBox) {
  const stroke = useRef<Stroke | null>(null)
  const paint = (pixels: readonly Place[]) => {
    const within = pixels.filter((pixel) => isInside(pixel, box))
    if (within.length > 0)
      editing.paint(
        within.map((pixel) => placeAt(pixel, box)),
        box,
      )
  }
  return {
    isDown: () => stroke.current !== null,
    press(event: PointerEvent<HTMLElement>, from: Place) {
      event.currentTarget.setPointerCapture(event.pointerId)
      editing.choose(null)
      const slack = slacks[pointerKind(event.pointerType)]
      stroke.current = { pointer: event.pointerId, last: from, slack, isMoving: false }
    },
    onMove(event: PointerEvent<HTMLElement>) {
      const held = stroke.current
      if (held?.pointer !== event.pointerId) return
      const pixel = pixelOf(event, event.currentTarget)
      if (!held.isMoving && Math.hypot(pixel[0] - held.last[0], pixel[1] - held.last[1]) <= held.slack) return
      // a second finger, which zooms, comes before the first has moved this far: it leaves no point
      const first = held.isMoving ? [] : [held.last]
      held.isMoving = true
      const next = strokePlaces(held.last, pixel, spacing)
      paint([...first, ...next])
      held.last = next.at(-1) ?? held.last
    },
    onEnd(event: PointerEvent<HTMLElement>) {
      const held = stroke.current
      if (held?.pointer !== event.pointerId) return
      stroke.current = null
      if (!held.isMoving && event.type === 'pointerup') paint([held.last])
      editing.drop()
    },
  }
}
