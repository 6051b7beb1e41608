import { type Dispatch, type PointerEvent, useRef } from 'react'
import type { DrawingAction, InkPoint } from './drawing.ts'

/** Drawing with mouse, pen or finger: one of them at a time. A pen's pressure widens its line. */
export function usePointerPen(dispatch: Dispatch<DrawingAction>) {
  const pointer = useRef<number | null>(null)

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0 || pointer.current !== null) return
    pointer.current = event.pointerId
    event.currentTarget.setPointerCapture(event.pointerId)
    dispatch({ kind: 'start', at: inkPoint(event.nativeEvent, event.currentTarget) })
  }

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    if (pointer.current !== event.pointerId) return
    // the browser tells once a frame; where the pen was in between makes the line smooth
    const between = event.nativeEvent.getCoalescedEvents?.() ?? []
    const events = between.length > 0 ? between : [event.nativeEvent]
    const on = event.currentTarget
    dispatch({ kind: 'go', through: events.map((each) => inkPoint(each, on)) })
  }

  function onPointerEnd(event: PointerEvent<HTMLElement>) {
    if (pointer.current === event.pointerId) pointer.current = null
  }

  return {
    isDown: () => pointer.current !== null,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp: onPointerEnd,
      onPointerCancel: onPointerEnd,
      onLostPointerCapture: onPointerEnd,
    },
  }
}

function inkPoint(
  { clientX, clientY, pointerType, pressure }: globalThis.PointerEvent,
  on: Element,
): InkPoint {
  const { left, top, width, height } = on.getBoundingClientRect()
  return {
    x: within((clientX - left) / width),
    y: within((clientY - top) / height),
    width: pointerType === 'pen' && pressure > 0 ? 0.6 + 0.8 * pressure : 1,
  }
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value))
}
