import type { Journey } from './journey.ts'
import type { Snapshot } from './program.ts'
import type { Failure } from './protocol.ts'
import type { Metrics } from './spec.ts'

/** A metric to be lowered has left for good when it is this many times what it began with. */
const hopeless = 1e6
/** Longest stretch that is walked again to find the very step. */
const longestSearch = 2000

/** The metric that is no longer a number, or hopelessly larger than at first. */
export function divergedMetric(snapshot: Snapshot, first: Snapshot, metrics: Metrics): string | undefined {
  return Object.keys(metrics).find((name) => {
    const value = snapshot.metrics[name]
    if (value === null || value === undefined) return false
    if (!Number.isFinite(value)) return true
    const start = Math.abs(first.metrics[name] ?? 0)
    return metrics[name]?.better === 'lower' && Math.abs(value) > hopeless * Math.max(1, start)
  })
}

/**
 * The very step at which `journey` diverged, known only to lie after `from` and not after its present step:
 * the run is lived again from its seed, looking at every step of that stretch.
 */
export async function locateDivergence(
  journey: Journey,
  { metric, from, first, metrics }: { metric: string; from: number; first: Snapshot; metrics: Metrics },
): Promise<Failure> {
  const search = journey.again()
  try {
    const isShort = journey.step - from <= longestSearch
    await search.travel(isShort ? from : journey.step, journey.changes)
    for (;;) {
      const snapshot = await search.look()
      const found = divergedMetric(snapshot, first, metrics)
      if (found || search.step >= journey.step) {
        const name = found ?? metric
        return {
          kind: 'diverged',
          step: search.step,
          metric: name,
          value: snapshot.metrics[name] ?? Number.NaN,
        }
      }
      const change = journey.changes.find(({ step }) => step === search.step)
      if (change && !search.changes.some(({ step }) => step === search.step)) search.set(change.values)
      await search.advance()
    }
  } finally {
    await search.end()
  }
}
