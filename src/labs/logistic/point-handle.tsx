import type { KeyboardEvent, RefObject } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { PlotBox } from '#/viz/plot-box.ts'
import { type Model, scoreOf, sigmoid } from './model.ts'
import type { PointEditing } from './use-point-editing.ts'
import styles from './view.module.css'
import { pointWords } from './words.ts'

export interface PointHandleProps {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly language: Language
  readonly editing: PointEditing
  readonly model: Model
  readonly box: PlotBox
  readonly hintId: string
}

/** A point as the keyboard and a screen reader have it: one handle, which goes from point to point. */
export function PointHandle({ ref, language, editing, model, box, hintId }: PointHandleProps) {
  const { rows, active } = editing
  const index = active ?? 0
  const row = rows[index]
  if (!row) return null
  const [x, y, t] = row
  const p = formatNumber(sigmoid(scoreOf(model, row)), language, 2)
  const at = `x ${formatNumber(x, language)}, y ${formatNumber(y, language)}, p ${p}`
  const place = { insetInlineStart: box.toPixelX(x), insetBlockStart: box.toPixelY(y) }
  return (
    <>
      {/* a slider in two directions: its value is read out whenever it changes */}
      <div
        ref={ref}
        className={styles.handle}
        style={place}
        role="slider"
        tabIndex={0}
        data-point={index}
        aria-label={pointWords(index, rows.length, t)[language]}
        aria-valuemin={Math.min(y, box.toValueY(box.bottom))}
        aria-valuemax={Math.max(y, box.toValueY(box.top))}
        aria-valuenow={y}
        aria-valuetext={at}
        aria-describedby={hintId}
        onFocus={() => editing.choose(index)}
        onKeyDown={(event) => press(event, editing, box)}
      />
      {active !== null && (
        <span
          className={styles.value}
          data-side={box.toPixelX(x) > (box.left + box.right) / 2 ? 'left' : 'right'}
          style={place}
          aria-hidden="true"
        >
          {t === 1 ? '○' : '×'} ({formatNumber(x, language)}, {formatNumber(y, language)}) <i>p</i> = {p}
        </span>
      )}
    </>
  )
}

/** The signs of x and y that an arrow moves along. */
const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

function press(event: KeyboardEvent, editing: PointEditing, box: PlotBox) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const { rows, active } = editing
  const row = rows[active ?? 0]
  const arrow = arrows[event.key]
  const pixels = event.shiftKey ? 20 : 4
  const across = pixels * (box.toValueX(1) - box.toValueX(0))
  const up = pixels * (box.toValueY(0) - box.toValueY(1))
  const key = event.key.toLowerCase()
  if (arrow) editing.nudge([arrow[0] * across, arrow[1] * up], box)
  else if (event.key === 'PageDown') editing.chooseNeighbour(1)
  else if (event.key === 'PageUp') editing.chooseNeighbour(-1)
  else if (event.key === 'Delete' || event.key === 'Backspace') editing.remove()
  else if ((event.key === 'Enter' || event.key === '+') && row) editing.add([row[0], row[1]], box, row[2])
  else if ((key === 'o' && row?.[2] === 0) || (key === 'x' && row?.[2] === 1)) editing.flip()
  else if (event.key === 'Escape') editing.choose(null)
  else return
  event.preventDefault()
  event.stopPropagation()
}
