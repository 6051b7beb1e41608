import { useState } from 'react'
import type { PlotBox } from '#/viz/plot-box.ts'
import type { Row } from './model.ts'
import { freePlace, neighbour, onGrid, type Place, withFlipped, withMoved } from './row-list.ts'
import { useHeldPoints } from './use-held-points.ts'

export interface EditingOptions {
  /** The points as the lab has them. */
  readonly rows: readonly Row[]
  readonly minPoints: number
  readonly maxPoints: number
  readonly onEdit: (rows: readonly Row[]) => void
}

/** What may be done to the points, and which of them it is done to. */
export interface PointEditing {
  /** The points, what is being dragged where it is held now. */
  readonly rows: readonly Row[]
  /** The chosen point. */
  readonly active: number | null
  readonly isDragging: boolean
  readonly canAdd: boolean
  readonly canRemove: boolean
  /** The class of the next point on empty ground: 1 for ○. */
  readonly brush: number
  choose(index: number | null): void
  chooseNeighbour(direction: 1 | -1): void
  /** Moves a point while it is held. */
  drag(index: number, to: Place, box: PlotBox): void
  drop(): void
  /** Moves the chosen point by so much. */
  nudge(by: Place, box: PlotBox): void
  /** Adds a point of class t, the brush's unless told, there or beside it where there is one already. */
  add(at: Place, box: PlotBox, t?: number): void
  /** Turns the chosen point into the other class. */
  flip(): void
  /** Removes the chosen point, and chooses the one beside it. */
  remove(): void
}

/** The reader's changes to the points. */
export function usePointEditing({ rows, minPoints, maxPoints, onEdit }: EditingOptions): PointEditing {
  const [choice, setChoice] = useState<number | null>(null)
  const [brush, setBrush] = useState(1)
  const { held, hold, drop } = useHeldPoints(onEdit)
  const shown = held ?? rows
  const active = choice !== null && choice < shown.length ? choice : null
  return {
    rows: shown,
    active,
    isDragging: held !== null,
    canAdd: rows.length < maxPoints,
    canRemove: rows.length > minPoints,
    brush,
    choose: setChoice,
    chooseNeighbour: (direction) => setChoice(neighbour(shown, active ?? 0, direction)),
    drag: (index, to, box) => hold(withMoved(shown, index, snapped(to, box))),
    drop,
    nudge: ([x, y], box) => {
      const row = active === null ? undefined : rows[active]
      if (row) onEdit(withMoved(rows, active!, snapped([row[0] + x, row[1] + y], box)))
    },
    add: (at, box, t = brush) => {
      if (rows.length >= maxPoints) return
      const aside: Place = [14 * valuePerPixel(box)[0], -14 * valuePerPixel(box)[1]]
      const [x, y] = snapped(freePlace(rows, snapped(at, box), aside), box)
      onEdit([...rows, [x, y, t]])
      setBrush(t)
      setChoice(rows.length)
    },
    flip: () => {
      if (active !== null) onEdit(withFlipped(rows, active))
    },
    remove: () => {
      if (active === null || rows.length <= minPoints) return
      onEdit(rows.filter((_, at) => at !== active))
      const right = neighbour(rows, active, 1)
      const next = right === active ? neighbour(rows, active, -1) : right
      setChoice(next > active ? next - 1 : next)
    },
  }
}

function valuePerPixel(box: PlotBox): Place {
  return [box.toValueX(1) - box.toValueX(0), box.toValueY(0) - box.toValueY(1)]
}

/** The place on the picture's decimal grid. */
function snapped([x, y]: Place, box: PlotBox): Place {
  const [across, up] = valuePerPixel(box)
  return [onGrid(x, across), onGrid(y, up)]
}
