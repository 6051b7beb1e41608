import { type Dispatch, type KeyboardEvent, useState } from 'react'
import type { DrawingAction } from './drawing.ts'

/** Where the keys have moved the pen, from 0 to 1 of the square, and whether it touches the paper. */
export interface KeyPen {
  readonly x: number
  readonly y: number
  readonly isDown: boolean
}

/** Of the square's side: a digit takes some twenty presses. */
const step = 0.04
const fineStep = 0.01

const moves: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  // as these keys lie on a number pad
  Home: [-1, -1],
  PageUp: [1, -1],
  End: [-1, 1],
  PageDown: [1, 1],
}

/** Drawing with keys: arrows move the pen, space lowers and lifts it, Escape lifts it, Backspace undoes. */
export function useKeyPen(dispatch: Dispatch<DrawingAction>) {
  const [pen, setPen] = useState<KeyPen>({ x: 0.5, y: 0.2, isDown: false })
  const lift = () => setPen((old) => (old.isDown ? { ...old, isDown: false } : old))

  function move([dx, dy]: readonly [number, number], by: number) {
    const next = { ...pen, x: within(pen.x + dx * by), y: within(pen.y + dy * by) }
    setPen(next)
    if (pen.isDown) dispatch({ kind: 'go', through: [{ x: next.x, y: next.y, width: 1 }] })
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event
    const isUndo = key === 'Backspace' || ((ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'z')
    if (!isUndo && (ctrlKey || metaKey || altKey)) return
    const by = moves[key]
    if (isUndo) {
      lift()
      dispatch({ kind: 'undo' })
    } else if (by) {
      move(by, shiftKey ? fineStep : step)
    } else if (key === ' ') {
      // held down, the key repeats: the pen would go up and down
      if (!event.repeat) setPen({ ...pen, isDown: !pen.isDown })
      if (!event.repeat && !pen.isDown) dispatch({ kind: 'start', at: { x: pen.x, y: pen.y, width: 1 } })
    } else if (key === 'Escape' && pen.isDown) {
      lift()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return { pen, lift, onKeyDown }
}

function within(value: number): number {
  return Math.min(1, Math.max(0, Math.round(value * 1000) / 1000))
}
