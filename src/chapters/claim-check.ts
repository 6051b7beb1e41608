import type { LabState } from '#/runtime/lab-state.ts'

/** What a claim says of a run: after `steps`, low ≤ metric ≤ high. */
export interface Claimed {
  readonly steps: number
  readonly metric: string
  readonly low: number
  readonly high: number
}

/** What a claim's own run has shown so far. */
export type Verdict =
  | { readonly kind: 'running' }
  | { readonly kind: 'held' | 'broken'; readonly value: number | null }
  /** The run ended before its step. */
  | { readonly kind: 'stopped' }

/**
 * Follows a claim's run, state by state, from the one in which it was asked for. Gives undefined from the moment
 * the lab is no longer on that run: another began, or the reader changed it before its step.
 */
export function followClaim(
  { steps, metric, low, high }: Claimed,
  start: LabState,
): (state: LabState) => Verdict | undefined {
  let verdict: Verdict | undefined = { kind: 'running' }
  let hasTrained = false
  const judge = (state: LabState): Verdict | undefined => {
    if (verdict?.kind !== 'running') return state.isOpening ? undefined : verdict
    if (!isSameSetup(state, start) || (state.isOpening && hasTrained)) return undefined
    if (state.failure) return { kind: 'stopped' }
    // the look of the run before stays until the new one shows itself
    if (state.isOpening || !state.look || state.look === start.look) return verdict
    hasTrained = state.look.step > 0
    if (state.look.step > steps) return undefined
    if (state.look.step < steps) return verdict
    const value = state.look.snapshots[0]?.metrics[metric] ?? null
    return { kind: value !== null && low <= value && value <= high ? 'held' : 'broken', value }
  }
  return (state) => {
    verdict = verdict && judge(state)
    return verdict
  }
}

function isSameSetup(one: LabState, other: LabState): boolean {
  return (['values', 'twin', 'seed', 'backend'] as const).every((key) => one[key] === other[key])
}
