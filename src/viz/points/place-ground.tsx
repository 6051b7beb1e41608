import type { KeyboardEvent } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { PlotBox } from '#/viz/plot-box.ts'
import { arrows, strideOf } from './arrows.ts'
import { valuePerPixel } from './grid.ts'
import { pixelOf } from './pixels.ts'
import styles from './place-ground.module.css'
import type { Place } from './row.ts'

export interface PlaceGroundProps {
  readonly language: Language
  readonly box: PlotBox
  readonly place: Place
  /** What is at the place. */
  readonly label: string
  /** Of the element that says what the keys do. */
  readonly hintId: string
  /** The token that the ring around the place stands out in. */
  readonly ring: 'ink' | 'paper'
  /** Told where in the picture, in pixels, the reader clicked. */
  readonly onPress: (pixel: Place) => void
  readonly onMove: (place: Place) => void
  /** Where the place is one of several: asked for the next (1) or the last (−1) of them. */
  readonly onTurn?: (by: 1 | -1) => void
}

/** Ground with one place on it that a click, or arrow keys on its ring, put elsewhere. */
export function PlaceGround(props: PlaceGroundProps) {
  const { language, box, place, label, hintId, ring, onPress } = props
  const [x, y] = place
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the handle in it is moved by keys
    // biome-ignore lint/a11y/noStaticElementInteractions: a click is the pointer's way to what the handle does
    <div
      className={styles.ground}
      data-ground
      onClick={(event) => onPress(pixelOf(event, event.currentTarget))}
    >
      {/* a slider in two directions: its value is read out whenever it changes */}
      <div
        className={styles.handle}
        data-ring={ring}
        style={{ insetInlineStart: box.toPixelX(x), insetBlockStart: box.toPixelY(y) }}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={Math.min(y, box.toValueY(box.bottom))}
        aria-valuemax={Math.max(y, box.toValueY(box.top))}
        aria-valuenow={y}
        aria-valuetext={`x ${formatNumber(x, language)}, y ${formatNumber(y, language)}`}
        aria-describedby={hintId}
        onKeyDown={(event) => press(event, props)}
      />
    </div>
  )
}

function press(event: KeyboardEvent, { box, place, onMove, onTurn }: PlaceGroundProps) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const arrow = arrows[event.key]
  const [across, up] = valuePerPixel(box)
  const stride = strideOf(event)
  if (arrow) onMove([place[0] + arrow[0] * stride * across, place[1] + arrow[1] * stride * up])
  else if (event.key === 'PageDown' && onTurn) onTurn(1)
  else if (event.key === 'PageUp' && onTurn) onTurn(-1)
  else return
  event.preventDefault()
}
