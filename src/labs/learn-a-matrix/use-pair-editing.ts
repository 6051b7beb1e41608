import { useCallback, useMemo } from 'react'
import { type PointEditing, usePointEditing } from '#/viz/points/use-point-editing.ts'
import type { Matrix } from './matrix.ts'
import type { Pair } from './pair.ts'
import { carried } from './pairs.ts'

export interface PairEditingOptions {
  readonly pairs: readonly Pair[]
  /** The matrix that the target follows; null where each of its points stays where the reader put it. */
  readonly follows: Matrix | null
  /** Where a new corner is to go. */
  readonly newcomers: Matrix
  readonly minPairs: number
  readonly maxPairs: number
  readonly onFigure: (pairs: readonly Pair[]) => void
  readonly onTarget: (pairs: readonly Pair[]) => void
}

const somewhere = [0, 0] as const

/** Editing of the figure's corners, whose places follow the matrix, and of the places alone. */
export function usePairEditing(options: PairEditingOptions): {
  readonly figure: PointEditing<Pair>
  readonly target: PointEditing<Pair>
} {
  const { pairs, follows, newcomers, minPairs, maxPairs, onFigure, onTarget } = options
  const onEditFigure = useCallback(
    (edited: readonly Pair[]) =>
      onFigure(
        edited.map((pair, index) => {
          const matrix = index >= pairs.length ? newcomers : follows
          return matrix ? carried([pair[0], pair[1]], matrix) : pair
        }),
      ),
    [onFigure, pairs, newcomers, follows],
  )
  const turned = useMemo(() => pairs.map(turnedAround), [pairs])
  const onEditTarget = useCallback(
    (edited: readonly Pair[]) => onTarget(edited.map(turnedAround)),
    [onTarget],
  )
  const figure = usePointEditing({
    rows: pairs,
    minPoints: minPairs,
    maxPoints: maxPairs,
    onEdit: onEditFigure,
    firstKind: somewhere,
  })
  // a place without a corner is none: their number stays
  const count = pairs.length
  const target = usePointEditing({ rows: turned, minPoints: count, maxPoints: count, onEdit: onEditTarget })
  return { figure, target }
}

/** The place first, then the corner: what is edited stands in the first two columns. */
function turnedAround([x, y, toX, toY]: Pair): Pair {
  return [toX, toY, x, y]
}
