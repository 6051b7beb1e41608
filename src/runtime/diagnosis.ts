import type { Reading } from './history.ts'
import type { Spec } from './spec.ts'

/** Something that does not end a run but will not lead anywhere. */
export interface Diagnosis {
  /** `stuck`: the loss does not fall. `dead`: units that answer nothing and learn nothing. */
  readonly kind: 'stuck' | 'dead'
  readonly step: number
  readonly metric: string
  readonly value: number
}

/** A loss that has not lost a hundredth of itself by half of the run is not going to. */
const leastProgress = 0.01
/** Losses below this have arrived, and need not fall. */
const arrived = 1e-6

/** What is wrong with the course so far, if anything is; judged by its first lane. */
export function diagnose(spec: Spec, readings: readonly Reading[]): Diagnosis | undefined {
  return findDead(spec, readings) ?? findStuck(spec, readings)
}

function findStuck(spec: Spec, readings: readonly Reading[]): Diagnosis | undefined {
  const metric = Object.keys(spec.metrics).find((name) => spec.metrics[name]?.better === 'lower')
  const last = readings.at(-1)
  if (metric === undefined || !last || last.step < spec.steps / 2) return undefined
  const values = readings.flatMap(({ metrics }) => metrics[0]?.[metric] ?? [])
  const [first] = values
  if (first === undefined || first < arrived) return undefined
  const isMoving = first - Math.min(...values) >= leastProgress * first
  return isMoving ? undefined : { kind: 'stuck', step: last.step, metric, value: values.at(-1)! }
}

function findDead({ dead }: Spec, readings: readonly Reading[]): Diagnosis | undefined {
  const last = readings.at(-1)
  const value = dead && last?.metrics[0]?.[dead.metric]
  if (!dead || !last || typeof value !== 'number' || value < dead.atLeast) return undefined
  return { kind: 'dead', step: last.step, metric: dead.metric, value }
}
