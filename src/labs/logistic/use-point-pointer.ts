import { type MouseEvent, type PointerEvent, useRef, useState } from 'react'

import type { PlotBox } from '#/viz/plot-box.ts'
import type { Row } from './model.ts'
import { nearestRow, type Place } from './row-list.ts'
import { useDoubleClick } from './use-double-click.ts'
import type { PointEditing } from './use-point-editing.ts'
import { useTouchGuard } from './use-touch-guard.ts'

/** How far from a point a pointer still means it, and how far it moves before it drags, in CSS pixels. */
const reaches = { mouse: 12, pen: 16, touch: 26 }
const slacks = { mouse: 2, pen: 4, touch: 8 }

interface Grip {
  readonly pointer: number
  readonly index: number
  readonly from: Place
  /** From the pointer to the point's centre. */
  readonly offset: Place
  readonly slack: number
  isMoving: boolean
}

/** Dragging with mouse, pen and finger, choosing with a click, adding with two on empty ground. */
export function usePointPointer(editing: PointEditing, box: PlotBox | null, onChoose: () => void) {
  const [isOverPoint, setIsOverPoint] = useState(false)
  const { onPointerDown, onPointerMove, onPointerEnd, hasJustHeld } = useGrip(editing, box, onChoose)
  const isSecondClick = useDoubleClick()
  const isMeant = (touch: Touch, on: Element) => pointAt(editing, box, pixelOf(touch, on), 'touch') !== null

  function onHover(event: PointerEvent<HTMLElement>) {
    const pixel = pixelOf(event, event.currentTarget)
    if (event.pointerType === 'mouse') setIsOverPoint(pointAt(editing, box, pixel, 'mouse') !== null)
  }

  function onClick(event: MouseEvent<HTMLElement>) {
    const pixel = pixelOf(event, event.currentTarget)
    if (!box || hasJustHeld() || pointAt(editing, box, pixel, 'mouse') !== null) return
    editing.choose(null)
    if (!isSecondClick(event) || !isInside(pixel, box)) return
    editing.add([box.toValueX(pixel[0]), box.toValueY(pixel[1])], box)
  }

  return {
    touchRef: useTouchGuard(isMeant),
    isOverPoint,
    handlers: {
      onPointerDown,
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (!onPointerMove(event)) onHover(event)
      },
      onPointerUp: onPointerEnd,
      onPointerCancel: onPointerEnd,
      onClick,
    },
  }
}

/** A pointer that holds a point, from press to release. */
function useGrip(editing: PointEditing, box: PlotBox | null, onChoose: () => void) {
  const grip = useRef<Grip | null>(null)
  const hasHeld = useRef(false)
  return {
    /** True while what was pressed last is a point: the click that ends it is none on empty ground. */
    hasJustHeld: () => hasHeld.current,
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const from = pixelOf(event, event.currentTarget)
      const index = pointAt(editing, box, from, kindOf(event.pointerType))
      if (event.button !== 0 || grip.current || !box) return
      hasHeld.current = index !== null
      if (index === null) return
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
        slack: slacks[kindOf(event.pointerType)],
        isMoving: false,
      }
    },
    /** False where nothing is held. */
    onPointerMove(event: PointerEvent<HTMLElement>): boolean {
      const held = grip.current
      if (!held || !box) return false
      if (held.pointer !== event.pointerId) return true
      const [x, y] = pixelOf(event, event.currentTarget)
      held.isMoving ||= Math.hypot(x - held.from[0], y - held.from[1]) > held.slack
      if (held.isMoving) editing.drag(held.index, placeIn(box, [x + held.offset[0], y + held.offset[1]]), box)
      return true
    },
    onPointerEnd(event: PointerEvent<HTMLElement>) {
      if (grip.current?.pointer !== event.pointerId) return
      if (grip.current.isMoving) editing.drop()
      grip.current = null
    },
  }
}

/** As far as the picture reaches, beyond the frame of the plot: that is how the frame is made to grow. */
function placeIn(box: PlotBox, [x, y]: Place): Place {
  const within = (pixel: number, size: number) => Math.min(size - 4, Math.max(4, pixel))
  return [box.toValueX(within(x, box.width)), box.toValueY(within(y, box.height))]
}

function pointAt(
  { rows }: PointEditing,
  box: PlotBox | null,
  pixel: Place,
  kind: keyof typeof reaches,
): number | null {
  if (!box) return null
  const toPixel = ([x, y]: Row): Place => [box.toPixelX(x), box.toPixelY(y)]
  return nearestRow(rows, { pixel, reach: reaches[kind], toPixel })
}

function pixelOf({ clientX, clientY }: { clientX: number; clientY: number }, on: Element): Place {
  const { left, top } = on.getBoundingClientRect()
  return [clientX - left, clientY - top]
}

function kindOf(type: string): keyof typeof reaches {
  return type === 'touch' || type === 'pen' ? type : 'mouse'
}

function isInside([x, y]: Place, { left, right, top, bottom }: PlotBox): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}
