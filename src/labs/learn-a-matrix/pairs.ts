import type { Table } from '#/runtime/spec.ts'
import { closestMatrix } from './closest-matrix.ts'
import { type FigureName, figures } from './figures.ts'
import { apply, type Matrix, type Vector } from './matrix.ts'
import { type Pair, pairOf } from './pair.ts'
import { hiddenMatrix, type TargetName, targets } from './targets.ts'

/** What the reader chose of the data. */
export interface DataChoice {
  readonly figure: FigureName | 'own'
  readonly target: TargetName | 'hidden' | 'own'
  readonly points: Table | null
}

/** The corners and their places. Of the reader's own rows, what is chosen as `own` is taken. */
export function pairsOf({ figure, target, points }: DataChoice, seed: number): readonly Pair[] {
  const own = points as readonly Pair[] | null
  if (own && figure === 'own' && target === 'own') return own
  const corners = own && figure === 'own' ? own : figures[figure === 'own' ? 'letter' : figure]
  const matrix = targetMatrix(target, own, seed)
  return corners.map(([x, y]) => carried([x, y], matrix))
}

/** A corner and where the matrix carries it, to a millionth: 0.3, not 0.30000000000000004. */
export function carried(corner: Vector, matrix: Matrix): Pair {
  const [x, y] = apply(matrix, corner)
  return pairOf(corner, [rounded(x), rounded(y)])
}

/** The matrix that a target's name stands for; of the reader's own rows, the one that comes closest. */
export function targetMatrix(
  target: DataChoice['target'],
  own: readonly Pair[] | null,
  seed: number,
): Matrix {
  if (target === 'own' && own) return closestMatrix(own).matrix
  return target === 'own' || target === 'hidden' ? hiddenMatrix(seed) : targets[target]
}

function rounded(value: number): number {
  return Math.round(1e6 * value) / 1e6 + 0
}
