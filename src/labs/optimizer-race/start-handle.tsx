import { type KeyboardEvent, useId } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { PlotBox } from '#/viz/plot-box.ts'
import type { Place } from './surfaces.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface StartHandleProps {
  readonly language: Language
  readonly start: Place
  readonly box: PlotBox
  readonly onStart: (place: Place) => void
}

/** The signs of x and y that an arrow moves along. */
const arrows: Readonly<Record<string, Place>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** The start as the keyboard and a screen reader have it: a slider in two directions. */
export function StartHandle({ language, start, box, onStart }: StartHandleProps) {
  const hintId = useId()
  const [x, y] = start
  const press = (event: KeyboardEvent) => {
    const arrow = arrows[event.key]
    if (!arrow || event.ctrlKey || event.metaKey || event.altKey) return
    const step = (event.shiftKey ? 20 : 4) * (box.toValueX(1) - box.toValueX(0))
    onStart([x + arrow[0] * step, y + arrow[1] * step])
    event.preventDefault()
  }
  return (
    <>
      <div
        className={styles.handle}
        style={{ insetInlineStart: box.toPixelX(x), insetBlockStart: box.toPixelY(y) }}
        role="slider"
        tabIndex={0}
        aria-label={words.startOf[language]}
        aria-valuemin={Math.min(y, box.toValueY(box.bottom))}
        aria-valuemax={Math.max(y, box.toValueY(box.top))}
        aria-valuenow={y}
        aria-valuetext={`x ${formatNumber(x, language)}, y ${formatNumber(y, language)}`}
        aria-describedby={hintId}
        onKeyDown={press}
      />
      <span id={hintId} className="visually-hidden">
        {words.keys[language]}
      </span>
    </>
  )
}
