import { useState } from 'react'
import type { Point } from '#/ml/least-squares.ts'
import type { PlotBox } from '#/viz/plot-box.ts'
import { freePlace, neighbour, onGrid, withMoved, withoutPoint } from './point-list.ts'
import { useHeldPoints } from './use-held-points.ts'

export interface EditingOptions {
  /** The points as the lab has them. */
  readonly points: readonly Point[]
  readonly minPoints: number
  readonly maxPoints: number
  readonly onEdit: (points: readonly Point[]) => void
}

/** What may be done to the points, and which of them it is done to. */
export interface PointEditing {
  /** The points, what is being dragged where it is held now. */
  readonly points: readonly Point[]
  /** The chosen point. */
  readonly active: number | null
  readonly isDragging: boolean
  readonly canAdd: boolean
  readonly canRemove: boolean
  choose(index: number | null): void
  chooseNeighbour(direction: 1 | -1): void
  /** Moves a point while it is held. */
  drag(index: number, to: Point, box: PlotBox): void
  drop(): void
  /** Moves the chosen point by so much. */
  nudge(by: Point, box: PlotBox): void
  /** Adds a point there, or beside it where there is one already. */
  add(at: Point, box: PlotBox): void
  /** Removes the chosen point, and chooses the one beside it. */
  remove(): void
}

/** The reader's changes to the points. */
export function usePointEditing({ points, minPoints, maxPoints, onEdit }: EditingOptions): PointEditing {
  const [choice, setChoice] = useState<number | null>(null)
  const { held, hold, drop } = useHeldPoints(onEdit)
  const shown = held ?? points
  const active = choice !== null && choice < shown.length ? choice : null
  return {
    points: shown,
    active,
    isDragging: held !== null,
    canAdd: points.length < maxPoints,
    canRemove: points.length > minPoints,
    choose: setChoice,
    chooseNeighbour: (direction) => setChoice(neighbour(shown, active ?? 0, direction)),
    drag: (index, to, box) => hold(withMoved(shown, index, snapped(to, box))),
    drop,
    nudge: ([x, y], box) => {
      const point = active === null ? undefined : points[active]
      if (point) onEdit(withMoved(points, active!, snapped([point[0] + x, point[1] + y], box)))
    },
    add: (at, box) => {
      if (points.length >= maxPoints) return
      const aside: Point = [14 * valuePerPixel(box)[0], -14 * valuePerPixel(box)[1]]
      onEdit([...points, snapped(freePlace(points, snapped(at, box), aside), box)])
      setChoice(points.length)
    },
    remove: () => {
      if (active === null || points.length <= minPoints) return
      onEdit(withoutPoint(points, active))
      const right = neighbour(points, active, 1)
      const next = right === active ? neighbour(points, active, -1) : right
      setChoice(next > active ? next - 1 : next)
    },
  }
}

function valuePerPixel(box: PlotBox): Point {
  return [box.toValueX(1) - box.toValueX(0), box.toValueY(0) - box.toValueY(1)]
}

/** The place on the picture's decimal grid. */
function snapped([x, y]: Point, box: PlotBox): Point {
  const [across, up] = valuePerPixel(box)
  return [onGrid(x, across), onGrid(y, up)]
}
