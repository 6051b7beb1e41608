import type { RefObject } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { PlotBox } from '#/viz/plot-box.ts'
import styles from './point-ground.module.css'
import { pointWords } from './point-words.ts'
import { type KindKeys, pressPointKey } from './press-point-key.ts'
import type { Row } from './row.ts'
import type { PointEditing } from './use-point-editing.ts'

/** What is said of a point beyond where it is. */
export interface PointLook<R extends Row> {
  /** What kind of point it is, `○`, in a word or a mark. */
  readonly kindName?: (row: R) => string
  /** A quantity at the point, with its symbol: `['p', '0.73']`. */
  readonly note?: (row: R) => readonly [symbol: string, value: string]
  readonly kindKeys?: KindKeys
  /** The outline of the marks that the handle lies around. */
  readonly outline?: 'round' | 'square'
}

export interface PointHandleProps<R extends Row> {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly language: Language
  readonly editing: PointEditing<R>
  readonly box: PlotBox
  readonly look: PointLook<R>
  /** Of the element that says what the keys do. */
  readonly hintId: string
}

const noKeys: KindKeys = {}

/** A point as the keyboard and a screen reader have it: one handle, which goes from point to point. */
export function PointHandle<R extends Row>(props: PointHandleProps<R>) {
  const { ref, language, editing, box, look, hintId } = props
  const { rows, active } = editing
  const index = active ?? 0
  const row = rows[index]
  if (!row) return null
  const [x, y] = [formatNumber(row[0], language), formatNumber(row[1], language)]
  const kindName = look.kindName?.(row)
  const note = look.note?.(row)
  const place = { insetInlineStart: box.toPixelX(row[0]), insetBlockStart: box.toPixelY(row[1]) }
  return (
    <>
      {/* a slider in two directions: its value is read out whenever it changes */}
      <div
        ref={ref}
        className={styles.handle}
        data-outline={look.outline}
        style={place}
        role="slider"
        tabIndex={0}
        data-point={index}
        aria-label={pointWords(index, rows.length, kindName)[language]}
        aria-valuemin={Math.min(row[1], box.toValueY(box.bottom))}
        aria-valuemax={Math.max(row[1], box.toValueY(box.top))}
        aria-valuenow={row[1]}
        aria-valuetext={`x ${x}, y ${y}${note ? `, ${note.join(' ')}` : ''}`}
        aria-describedby={hintId}
        onFocus={() => editing.choose(index)}
        onKeyDown={(event) => pressPointKey(event, { editing, box, kindKeys: look.kindKeys ?? noKeys })}
      />
      {active !== null && (
        <span
          className={styles.value}
          data-side={box.toPixelX(row[0]) > (box.left + box.right) / 2 ? 'left' : 'right'}
          style={place}
          aria-hidden="true"
        >
          {kindName} ({x}, {y})
          {note && (
            <>
              {' '}
              <i>{note[0]}</i> = {note[1]}
            </>
          )}
        </span>
      )}
    </>
  )
}
