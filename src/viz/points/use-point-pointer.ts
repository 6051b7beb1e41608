import { type MouseEvent, type PointerEvent, useRef, useState } from 'react'
import type { PlotBox } from '#/viz/plot-box.ts'
import { isInside, type PointerKind, pixelOf, placeAt, pointAt, pointerKind } from './pixels.ts'
import type { Place } from './row.ts'
import { useBrush } from './use-brush.ts'
import { useDoubleClick } from './use-double-click.ts'
import { useGrip } from './use-grip.ts'
import type { PointEditing } from './use-point-editing.ts'
import { useTouchGuard } from './use-touch-guard.ts'

/** Where pressing paints points instead: nowhere, on empty ground, or even where points lie, which then stay. */
export type Paints = 'nowhere' | 'ground' | 'everywhere'

export interface PointerOptions {
  readonly box: PlotBox
  readonly paints: Paints
  /** Called when a point is chosen with a pointer that has a keyboard beside it. */
  readonly onChoose: () => void
}

/**
 * Dragging with mouse, pen and finger, choosing with a click, adding with two on empty ground, or painting there.
 * A finger that neither touches a point nor paints scrolls the page.
 */
export function usePointPointer(editing: PointEditing, { box, paints, onChoose }: PointerOptions) {
  const [isOverPoint, setIsOverPoint] = useState(false)
  const hasTaken = useRef(false)
  const grip = useGrip(editing, box, onChoose)
  const brush = useBrush(editing, box)
  const isSecondClick = useDoubleClick()
  const pointUnder = (pixel: Place, kind: PointerKind) =>
    paints === 'everywhere' ? null : pointAt(editing.rows, box, pixel, kind)
  const isPainted = (pixel: Place) => paints !== 'nowhere' && isInside(pixel, box)

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0 || grip.isDown() || brush.isDown()) return
    const pixel = pixelOf(event, event.currentTarget)
    const index = pointUnder(pixel, pointerKind(event.pointerType))
    hasTaken.current = index !== null || isPainted(pixel)
    if (index !== null) grip.take(event, index, pixel)
    else if (hasTaken.current) brush.press(event, pixel)
  }

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    if (grip.isDown()) return grip.onMove(event)
    if (brush.isDown()) return brush.onMove(event)
    const pixel = pixelOf(event, event.currentTarget)
    if (event.pointerType === 'mouse') setIsOverPoint(pointUnder(pixel, 'mouse') !== null)
  }

  function onPointerEnd(event: PointerEvent<HTMLElement>) {
    grip.onEnd(event)
    brush.onEnd(event)
  }

  function onClick(event: MouseEvent<HTMLElement>) {
    const pixel = pixelOf(event, event.currentTarget)
    // the click that ends a press on a point, or a stroke, is none on empty ground
    if (hasTaken.current || pointUnder(pixel, 'mouse') !== null) return
    editing.choose(null)
    if (isSecondClick(event) && isInside(pixel, box)) editing.add(placeAt(pixel, box), box)
  }

  return {
    touchRef: useTouchGuard((touch, on) => {
      const pixel = pixelOf(touch, on)
      return isPainted(pixel) || pointUnder(pixel, 'touch') !== null
    }),
    isOverPoint,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp: onPointerEnd,
      onPointerCancel: onPointerEnd,
      onClick,
    },
  }
}
