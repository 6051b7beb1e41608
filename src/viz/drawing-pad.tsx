import { Eraser, Undo2 } from 'lucide-react'
import { useCallback, useId, useReducer, useState } from 'react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { Canvas, type Draw } from './canvas.tsx'
import { afterAction, nothingDrawn } from './drawing/drawing.ts'
import { paintStrokes } from './drawing/paint-strokes.ts'
import { useKeyPen } from './drawing/use-key-pen.ts'
import { usePointerPen } from './drawing/use-pointer-pen.ts'
import { useToldPixels } from './drawing/use-told-pixels.ts'
import { padWords, penWords } from './drawing/words.ts'
import styles from './drawing-pad.module.css'
import { useTouchGuard } from './points/use-touch-guard.ts'
import { useSize } from './use-size.ts'

export interface DrawingPadProps {
  readonly language: Language
  /** The pad's name, such as “Draw a digit”. */
  readonly label: string
  /** What is drawn here and what comes of it, for a screen reader; the keys are told after it. */
  readonly description?: string
  /** Pixels to a side of what is given back. */
  readonly resolution?: number
  /** Of the square's side. */
  readonly penWidth?: number
  /**
   * Called at most once a frame while something is drawn, undone or cleared, with [resolution²] grey pixels, row by
   * row: 0 the paper … 1 the ink, in whatever theme. Not called before the first stroke.
   */
  readonly onDraw: (pixels: Float32Array) => void
}

/** A square to draw on with mouse, pen, finger or keys. It keeps its drawing until it leaves the page. */
export function DrawingPad(props: DrawingPadProps) {
  const { language, label, description = '', resolution = 112, penWidth = 0.085, onDraw } = props
  const [{ strokes, past }, dispatch] = useReducer(afterAction, nothingDrawn)
  const [isByKeys, setIsByKeys] = useState(false)
  const [sizeRef, size] = useSize()
  const touchRef = useTouchGuard(always)
  const keysId = useId()
  const pointer = usePointerPen(dispatch)
  const { pen, lift, onKeyDown } = useKeyPen(dispatch)
  useToldPixels({ strokes, resolution, penWidth, onDraw })
  const side = size?.width ?? 0
  const draw = useCallback<Draw>(
    (context, { ink }) => {
      context.strokeStyle = ink
      paintStrokes(context, strokes, { size: side, penWidth })
    },
    [strokes, side, penWidth],
  )
  return (
    <div className={styles.pad}>
      <div
        ref={touchRef}
        className={styles.paper}
        role="application"
        aria-roledescription={padWords.role[language]}
        aria-label={label}
        aria-describedby={keysId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys draw
        tabIndex={0}
        {...pointer.handlers}
        onPointerDown={(event) => {
          lift()
          setIsByKeys(false)
          pointer.handlers.onPointerDown(event)
        }}
        onKeyDown={(event) => {
          if (pointer.isDown()) return
          onKeyDown(event)
          // after a pointer took the focus, the first key that draws shows the pen
          if (event.isDefaultPrevented()) setIsByKeys(true)
        }}
        onFocus={(event) => setIsByKeys(event.currentTarget.matches(':focus-visible'))}
        onBlur={() => {
          lift()
          setIsByKeys(false)
        }}
      >
        <div ref={sizeRef} className={styles.square}>
          {size && <Canvas width={side} height={side} draw={draw} className={styles.ink} />}
          {isByKeys && (
            <span
              className={styles.pen}
              data-is-down={pen.isDown}
              style={{ insetInlineStart: `${100 * pen.x}%`, insetBlockStart: `${100 * pen.y}%` }}
            />
          )}
        </div>
      </div>
      <p id={keysId} className="visually-hidden">
        {description} {padWords.keys[language]}
      </p>
      <p className="visually-hidden" role="status">
        {isByKeys && penWords(pen)[language]}
      </p>
      <div className={styles.tools} data-picture="omit">
        <Button icon={<Undo2 />} disabled={past.length === 0} onClick={() => dispatch({ kind: 'undo' })}>
          {padWords.undo[language]}
        </Button>
        <Button icon={<Eraser />} disabled={strokes.length === 0} onClick={() => dispatch({ kind: 'clear' })}>
          {padWords.clear[language]}
        </Button>
      </div>
    </div>
  )
}

function always() {
  return true
}
