import { randomSource } from '#/base/random.ts'
import { type DataSetName, type Mixture, makeRows, mixtureOf } from './data-sets.ts'
import { energyDistance } from './energy-distance.ts'
import { type Scaling, scaled, scalingOf } from './scaling.ts'

/** How many points are learned from. */
export const trainCount = 600
/** How many samples are drawn, and how many unseen points they are held against. */
export const sampleCount = 400

/** What is learned from, and what samples are held against, in the units that the network sees. */
export interface Lesson {
  /** What is learned from, in its own units. */
  readonly rows: readonly (readonly number[])[]
  readonly scaling: Scaling
  /** [n · 2]. */
  readonly train: Float32Array
  /** Unseen points of the same distribution; of the reader's own, all there are: [m · 2]. */
  readonly reference: Float32Array
  /** The energy distance of two sets of true points; null where there are too few. */
  readonly baseline: number | null
  /** The clouds, where the distribution is known to consist of them. */
  readonly mixture: Mixture | null
}

/** The points of a built-in distribution that are learned from. */
export function trainRows(data: DataSetName, seed: number) {
  return makeRows(data, { count: trainCount, seed: 4 * seed })
}

/** Prepares a distribution, or the reader's own points. */
export function lessonOf(
  { data, points }: { data: DataSetName; points: readonly (readonly number[])[] | null },
  seed: number,
): Lesson {
  if (points) return ownLesson(points, seed)
  const rows = trainRows(data, seed)
  const scaling = scalingOf(rows)
  const reference = scaled(makeRows(data, { count: sampleCount, seed: 4 * seed + 1 }), scaling)
  // drawn as samples are, at random: no sampler can give every part its exact share
  const other = scaled(makeRows(data, { count: sampleCount, seed: 4 * seed + 2, isEven: false }), scaling)
  const baseline = energyDistance(reference, other)
  return {
    rows,
    scaling,
    train: scaled(rows, scaling),
    reference,
    baseline,
    mixture: mixtureOf(data),
  }
}

function ownLesson(points: readonly (readonly number[])[], seed: number): Lesson {
  const scaling = scalingOf(points)
  const train = scaled(points, scaling)
  const shuffled = randomSource(seed).shuffle(points)
  const half = Math.floor(points.length / 2)
  const halves = [shuffled.slice(0, half), shuffled.slice(half)].map((rows) => scaled(rows, scaling))
  const baseline = half > 0 ? energyDistance(halves[0]!, halves[1]!) : null
  return { rows: points, scaling, train, reference: train, baseline, mixture: null }
}
