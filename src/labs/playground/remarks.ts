import type { Text } from '#/base/language.ts'
import type { Table } from '#/runtime/spec.ts'
import type { Row } from './data-sets.ts'
import { stopWords, words } from './words.ts'

interface Situation {
  readonly snapshot: { readonly stopped: 'low' | 'stale' | null; readonly hasLoaded: boolean | null }
  readonly rows: readonly Row[]
  /** The reader's own, as they were brought. */
  readonly points: Table | null
  readonly isRegression: boolean
}

/** What the reader should know of this run. */
export function remarksOf({ snapshot, rows, points, isRegression }: Situation): readonly Text[] {
  const { stopped, hasLoaded } = snapshot
  const remarks: Text[] = []
  if (stopped) remarks.push(stopWords[stopped])
  if (hasLoaded !== null) remarks.push(hasLoaded ? words.pinned : words.notFitting)
  if (isRegression) return remarks
  if (points?.some((row) => row[2] !== 0 && row[2] !== 1)) remarks.push(words.odd)
  if (rows.every((row) => row[2] === rows[0]![2])) remarks.push(words.oneClass)
  return remarks
}
