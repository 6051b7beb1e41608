import { type DataSetName, dataSets, type Row } from './data-sets.ts'
import { featuresOf } from './features.ts'
import type { InputName } from './inputs.ts'
import { rescaling, type Scaling, scaled, unscaled } from './scaling.ts'
import { isTestRow } from './split.ts'

/** The data as the network is given them. */
export interface LessonData {
  /** In the units of the data; a class is 0 or 1. */
  readonly rows: readonly Row[]
  readonly scaling: Scaling
  /** What the network is told of every row: [n, inputs]. */
  readonly features: Float32Array
  /** What it should answer to every row: a class, or a number as it sees it. */
  readonly targets: Float32Array
  /** The rows that are trained on. */
  readonly train: readonly number[]
}

export interface LessonOptions {
  readonly data: DataSetName
  readonly inputs: readonly InputName[]
  readonly rescale: boolean
  readonly trainShare: number
}

/** Prepares rows for a network: classes cut at one half, ranges brought together where asked, split in two. */
export function lessonData(
  given: readonly (readonly number[])[],
  { data, inputs, rescale, trainShare }: LessonOptions,
): LessonData {
  const { isRegression } = dataSets[data]
  const rows = labelled(given, isRegression)
  const scaling = rescale ? rescaling(rows, isRegression) : unscaled
  return {
    rows,
    scaling,
    features: featuresOf(rows, inputs, scaling),
    targets: Float32Array.from(rows, ([, , t]) => scaled(t, scaling.t)),
    train: rows.flatMap((_, index) => (isTestRow(index, trainShare) ? [] : [index])),
  }
}

/** Rows as the reader brought them; where t is a class, above one half counts as 1 (○), any other as 0 (×). */
export function labelled(rows: readonly (readonly number[])[], isRegression: boolean): readonly Row[] {
  return rows.map(([x, y, t]): Row => [x!, y!, isRegression ? t! : t! > 0.5 ? 1 : 0])
}

/** Some rows of the data: features [size, inputs], targets [size]. */
export function batchOf({ features, targets }: LessonData, rows: readonly number[]) {
  const width = features.length / targets.length
  const chosen = new Float32Array(rows.length * width)
  for (const [at, row] of rows.entries()) {
    chosen.set(features.subarray(row * width, (row + 1) * width), at * width)
  }
  return { features: chosen, targets: Float32Array.from(rows, (row) => targets[row]!), size: rows.length }
}
