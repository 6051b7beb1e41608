import type { KeyboardEvent } from 'react'
import type { PlotBox } from '#/viz/plot-box.ts'
import { arrows, strideOf } from './arrows.ts'
import { valuePerPixel } from './grid.ts'
import { type Kind, kindOf } from './row.ts'
import type { PointEditing } from './use-point-editing.ts'

/** Keys that turn the chosen point into another kind: `{ o: [1], x: [0] }`. */
export type KindKeys = Readonly<Record<string, Kind>>

/** Does what a key asks of the chosen point; a key that asks nothing of it goes on to the page. */
export function pressPointKey(
  event: KeyboardEvent,
  { editing, box, kindKeys }: { editing: PointEditing; box: PlotBox; kindKeys: KindKeys },
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const row = editing.rows[editing.active ?? 0]
  const arrow = arrows[event.key]
  const pixels = strideOf(event)
  const [across, up] = valuePerPixel(box)
  const kind = kindKeys[event.key.toLowerCase()]
  if (arrow) editing.nudge([arrow[0] * pixels * across, arrow[1] * pixels * up], box)
  else if (event.key === 'PageDown') editing.chooseNeighbour(1)
  else if (event.key === 'PageUp') editing.chooseNeighbour(-1)
  else if (event.key === 'Delete' || event.key === 'Backspace') editing.remove()
  else if ((event.key === 'Enter' || event.key === '+') && row)
    editing.add([row[0], row[1]], box, kindOf(row))
  else if (kind && row && String(kind) !== String(kindOf(row))) editing.turn(kind)
  else if (event.key === 'Escape') editing.choose(null)
  else return
  event.preventDefault()
  event.stopPropagation()
}
