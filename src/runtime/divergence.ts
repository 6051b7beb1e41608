import type { Lanes } from './lanes.ts'
import type { Snapshot } from './program.ts'
import type { Failure } from './protocol.ts'
import type { Metrics } from './spec.ts'

/** A metric to be lowered has left for good when it is this many times what it began with. */
const hopeless = 1e6
/** Longest stretch in which every step is looked at to find the very one. */
const longestSearch = 2000

export interface Divergence {
  readonly lane: number
  readonly metric: string
  readonly value: number
}

/** The metric that is no longer a number, or hopelessly larger than at first. */
export function findDivergence(
  snapshots: readonly Snapshot[],
  first: readonly Snapshot[],
  metrics: Metrics,
): Divergence | undefined {
  for (const [lane, snapshot] of snapshots.entries()) {
    for (const [metric, { better }] of Object.entries(metrics)) {
      const value = snapshot.metrics[metric]
      if (value === null || value === undefined) continue
      const start = Math.abs(first[lane]?.metrics[metric] ?? 0)
      const isHopeless = better === 'lower' && Math.abs(value) > hopeless * Math.max(1, start)
      if (!Number.isFinite(value) || isHopeless) return { lane, metric, value }
    }
  }
  return undefined
}

/**
 * The very step at which `lanes` diverged, known only to lie after `from` and not after their present step: the
 * run is lived again from its seed, looking at every step of that stretch.
 */
export async function locateDivergence(
  lanes: Lanes,
  {
    seen,
    from,
    first,
    metrics,
  }: { seen: Divergence; from: number; first: readonly Snapshot[]; metrics: Metrics },
): Promise<Failure> {
  const end = lanes.step
  if (end - from > longestSearch) return { kind: 'diverged', step: end, ...seen }
  const search = lanes.again()
  try {
    await search.begin()
    while (search.step < end) {
      const found = search.step > from && findDivergence(await search.look(), first, metrics)
      if (found) return { kind: 'diverged', step: search.step, ...found }
      if (!(await search.advance())) break
    }
    return { kind: 'diverged', step: end, ...seen }
  } finally {
    await search.end()
  }
}
