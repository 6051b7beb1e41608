import type { KeyboardEvent } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { PlotBox } from '#/viz/plot-box.ts'
import type { StartEditing } from './use-starts.ts'
import styles from './view.module.css'
import { startWords } from './words.ts'

export interface StartHandleProps {
  readonly language: Language
  readonly editing: StartEditing
  readonly box: PlotBox
  readonly hintId: string
}

/** The chosen ball's start as the keyboard and a screen reader have it. */
export function StartHandle({ language, editing, box, hintId }: StartHandleProps) {
  const { starts, chosen } = editing
  const [x, y] = starts[chosen]!
  return (
    // a slider in two directions: its value is read out whenever it changes
    <div
      className={styles.handle}
      style={{ insetInlineStart: box.toPixelX(x), insetBlockStart: box.toPixelY(y) }}
      role="slider"
      tabIndex={0}
      aria-label={startWords(chosen, starts.length)[language]}
      aria-valuemin={Math.min(y, box.toValueY(box.bottom))}
      aria-valuemax={Math.max(y, box.toValueY(box.top))}
      aria-valuenow={y}
      aria-valuetext={`x ${formatNumber(x, language)}, y ${formatNumber(y, language)}`}
      aria-describedby={hintId}
      onKeyDown={(event) => press(event, editing, box)}
    />
  )
}

/** The signs of x and y that an arrow moves along. */
const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

function press(event: KeyboardEvent, { starts, chosen, move, choose }: StartEditing, box: PlotBox) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const [x, y] = starts[chosen]!
  const step = (event.shiftKey ? 20 : 4) * (box.toValueX(1) - box.toValueX(0))
  const arrow = arrows[event.key]
  if (arrow) move([x + arrow[0] * step, y + arrow[1] * step])
  else if (event.key === 'PageDown') choose(chosen + 1)
  else if (event.key === 'PageUp') choose(chosen - 1)
  else return
  event.preventDefault()
}
