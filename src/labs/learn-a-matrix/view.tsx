import { useMemo } from 'react'
import { defineView, type ViewProps } from '#/runtime/view.ts'
import { Panels } from '#/viz/panels/panels.tsx'
import { useShownRows } from '#/viz/points/use-shown-rows.ts'
import { closestMatrix } from './closest-matrix.ts'
import { eigen } from './eigen.ts'
import { FigurePanel } from './figure-panel.tsx'
import type { Matrix } from './matrix.ts'
import { MatrixPanel } from './matrix-panel.tsx'
import { lossOf } from './measure.ts'
import { sizeOf } from './pair.ts'
import { PairTable } from './pair-table.tsx'
import { pairsOf, targetMatrix } from './pairs.ts'
import { PlanePanel } from './plane-panel.tsx'
import type program from './program.ts'
import { remarksOn } from './remarks-on.ts'
import spec from './spec.ts'
import { planeSummary } from './summary.ts'
import { useOwnRows } from './use-own-rows.ts'
import { usePairEditing } from './use-pair-editing.ts'
import styles from './view.module.css'

const { minRows, maxRows } = spec.params.points

export default defineView<typeof program>(LearnAMatrix)

/** The plane as the matrix moves it on one side; the matrix in numbers and the figure to edit on the other. */
function LearnAMatrix({ language, values, seed, frame, set }: ViewProps<typeof program>) {
  const { figure, target, points, learningRate, scaled } = values
  const [a, b, c, d] = frame.snapshot.matrix
  const matrix = useMemo<Matrix>(() => [a, b, c, d], [a, b, c, d])
  const chosen = useMemo(() => pairsOf({ figure, target, points }, seed), [figure, target, points, seed])
  const pairs = useShownRows(chosen, frame.snapshot.points)
  const closest = useMemo(() => closestMatrix(pairs), [pairs])
  const named = useMemo(
    () => (target === 'own' ? closest.matrix : targetMatrix(target, null, seed)),
    [target, closest, seed],
  )
  const { onFigure, onTarget } = useOwnRows(values, seed, set)
  const editing = usePairEditing({
    pairs,
    follows: target === 'own' ? null : named,
    newcomers: named,
    minPairs: minRows,
    maxPairs: maxRows,
    onFigure,
    onTarget,
  })
  const found = useMemo(() => eigen(matrix), [matrix])
  const limit = limitOf(closest.spread.largest, scaled ? sizeOf(pairs) : 1)
  const loss = useMemo(() => lossOf(matrix, pairs), [matrix, pairs])
  const summary = planeSummary({ matrix, eigen: found, loss, count: pairs.length }, language)
  return (
    <Panels layout="beside" below={<PairTable {...{ language, pairs, matrix, summary }} />}>
      <PlanePanel
        {...{ language, pairs, matrix }}
        eigen={found}
        editing={editing.target}
        isAbove={limit !== null && learningRate > limit}
        remarks={remarksOn(closest, pairs)}
        label={summary}
      />
      <div className={styles.side}>
        <MatrixPanel {...{ language, matrix, closest, limit }} eigen={found} />
        <FigurePanel language={language} eigen={found} editing={editing.figure} />
      </div>
    </Panels>
  )
}

/** 2/λ_max of the loss, whose Hessian is 2S for each row of M; null where nothing can be learned. */
function limitOf(largest: number, size: number): number | null {
  return largest > 0 ? size ** 2 / largest : null
}
