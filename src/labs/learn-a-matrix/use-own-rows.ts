import { useCallback, useEffect, useRef } from 'react'
import { sameRows } from '#/viz/points/row-list.ts'
import type { Pair } from './pair.ts'
import { type DataChoice, pairsOf } from './pairs.ts'

/** What the reader's own rows change. */
type Changes = {
  readonly points: readonly Pair[] | null
  readonly figure?: 'own'
  readonly target?: 'own'
}

/**
 * Takes rows that were dragged for the reader's own. Where the reader then chooses another figure or target, the
 * rows go with it, so that the table, the file and the Python code always have those that are trained on.
 */
export function useOwnRows(values: DataChoice, seed: number, set: (changes: Changes) => void) {
  const { figure, target, points } = values
  const choice = `${figure} ${target} ${seed}`
  const followed = useRef(choice)
  useEffect(() => {
    if (followed.current === choice) return
    followed.current = choice
    if (!points) return
    const isOwn = figure === 'own' || target === 'own'
    const rows = isOwn ? pairsOf({ figure, target, points }, seed) : null
    if (!rows || !sameRows(rows, points as readonly Pair[])) set({ points: rows })
  }, [choice, figure, target, points, seed, set])
  return {
    onFigure: useCallback((rows: readonly Pair[]) => set({ points: rows, figure: 'own' }), [set]),
    onTarget: useCallback(
      (rows: readonly Pair[]) => set({ points: rows, figure: 'own', target: 'own' }),
      [set],
    ),
  }
}
