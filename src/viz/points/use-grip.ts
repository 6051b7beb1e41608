import { type PointerEvent, useRef } from 'react'
import type { PlotBox } from '#/viz/plot-box.ts'
import { pixelOf, placeAt, pointerKind, slacks } from './pixels.ts'
import type { Place } from './row.ts'
import type { PointEditing } from './use-point-editing.ts'

interface Grip {
  readonly pointer: number
  readonly index: number
  readonly from: Place
  /** From the pointer to the point's centre. */
  readonly offset: Place
  readonly slack: number
  isMoving: boolean
}

/** A pointer that holds a point and drags it. */
export function useGrip(editing: PointEditing, box: PlotBox, onChoose: () => void) {
  const grip = useRef<Grip | null>(null)
  return {
    isDown: () => grip.current !== null,
    take(event: PointerEvent<HTMLElement>, index: number, from: Place) {
      const [x, y] = editing.rows[index]!
      event.currentTarget.setPointerCapture(event.pointerId)
      // the focus stays where onChoose puts it
      event.preventDefault()
      editing.choose(index)
      // a finger has no keys to go on with
      if (event.pointerType !== 'touch') onChoose()
      grip.current = {
        pointer: event.pointerId,
        index,
        from,
        offset: [box.toPixelX(x) - from[0], box.toPixelY(y) - from[1]],
        slack: slacks[pointerKind(event.pointerType)],
        isMoving: false,
      }
    },
    onMove(event: PointerEvent<HTMLElement>) {
      const held = grip.current
      if (held?.pointer !== event.pointerId) return
      const [x, y] = pixelOf(event, event.currentTarget)
      held.isMoving ||= Math.hypot(x - held.from[0], y - held.from[1]) > held.slack
      if (held.isMoving) editing.drag(held.index, placeIn(box, [x + held.offset[0], y + held.offset[1]]), box)
    },
    onEnd(event: PointerEvent<HTMLElement>) {
      if (grip.current?.pointer !== event.pointerId) return
      if (grip.current.isMoving) editing.drop()
      grip.current = null
    },
  }
}

/** As far as the picture reaches, beyond the frame of the plot: that is how the frame is made to grow. */
function placeIn(box: PlotBox, [x, y]: Place): Place {
  const within = (pixel: number, size: number) => Math.min(size - 4, Math.max(4, pixel))
  return placeAt([within(x, box.width), within(y, box.height)], box)
}
