import { useState } from 'react'
import type { PlotBox } from '#/viz/plot-box.ts'
import { snapped, valuePerPixel } from './grid.ts'
import { type Kind, type Place, type Row, rowAt } from './row.ts'
import { freePlace, neighbour, withKind, withMoved, withoutRow } from './row-list.ts'
import { useHeldRows } from './use-held-rows.ts'

export interface EditingOptions<R extends Row> {
  /** The points as the lab has them. */
  readonly rows: readonly R[]
  readonly minPoints: number
  readonly maxPoints: number
  readonly onEdit: (rows: readonly R[]) => void
  /** What the first new point has after x and y: as many numbers as every row has. Nothing unless told. */
  readonly firstKind?: Kind
}

/** What may be done to the points, and which of them it is done to. */
export interface PointEditing<R extends Row = Row> {
  /** The points; while some are held, as they are by now. */
  readonly rows: readonly R[]
  /** The chosen point. */
  readonly active: number | null
  readonly isDragging: boolean
  readonly canAdd: boolean
  readonly canRemove: boolean
  /** Of the next point on empty ground. */
  readonly kind: Kind
  setKind(kind: Kind): void
  choose(index: number | null): void
  chooseNeighbour(direction: 1 | -1): void
  /** Moves a point while it is held. */
  drag(index: number, to: Place, box: PlotBox): void
  /** Adds points while the brush is down, as many as there may be. */
  paint(places: readonly Place[], box: PlotBox): void
  /** Ends a drag or a stroke of the brush. */
  drop(): void
  /** Moves the chosen point by so much. */
  nudge(by: Place, box: PlotBox): void
  /** Adds a point there, or beside it where there is one already; a kind that is told is kept for the next. */
  add(at: Place, box: PlotBox, kind?: Kind): void
  /** Makes the chosen point one of another kind. */
  turn(kind: Kind): void
  /** Removes the chosen point, and chooses the one beside it. */
  remove(): void
}

const noKind: Kind = []

/** The reader's changes to points whose rows begin with x and y. */
export function usePointEditing<R extends Row>(options: EditingOptions<R>): PointEditing<R> {
  const { rows, minPoints, maxPoints, onEdit, firstKind = noKind } = options
  const [choice, setChoice] = useState<number | null>(null)
  const [kind, setKind] = useState(firstKind)
  const { held, hold, drop } = useHeldRows(rows, onEdit)
  const shown = held ?? rows
  const active = choice !== null && choice < shown.length ? choice : null
  return {
    rows: shown,
    active,
    isDragging: held !== null,
    canAdd: rows.length < maxPoints,
    canRemove: rows.length > minPoints,
    kind,
    setKind,
    choose: setChoice,
    chooseNeighbour: (direction) => setChoice(neighbour(shown, active ?? 0, direction)),
    drag: (index, to, box) => hold((latest) => withMoved(latest, index, snapped(to, box))),
    paint: (places, box) => {
      const painted = places.map((place) => rowAt<R>(snapped(place, box), kind))
      hold((latest) => [...latest, ...painted].slice(0, Math.max(maxPoints, latest.length)))
    },
    drop,
    nudge: ([x, y], box) => {
      const row = active === null ? undefined : rows[active]
      if (row) onEdit(withMoved(rows, active!, snapped([row[0] + x, row[1] + y], box)))
    },
    add: (at, box, added = kind) => {
      if (rows.length >= maxPoints) return
      onEdit([...rows, rowAt<R>(placeBeside(rows, at, box), added)])
      setKind(added)
      setChoice(rows.length)
    },
    turn: (other) => {
      if (active !== null) onEdit(withKind(rows, active, other))
    },
    remove: () => {
      if (active === null || rows.length <= minPoints) return
      onEdit(withoutRow(rows, active))
      const right = neighbour(rows, active, 1)
      const next = right === active ? neighbour(rows, active, -1) : right
      setChoice(next > active ? next - 1 : next)
    },
  }
}

/** There, or far enough beside it to be told from the point that is there. */
function placeBeside(rows: readonly Row[], at: Place, box: PlotBox): Place {
  const [across, up] = valuePerPixel(box)
  return snapped(freePlace(rows, snapped(at, box), [14 * across, -14 * up]), box)
}
