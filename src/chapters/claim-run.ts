import type { LabState } from '#/runtime/lab-state.ts'
import type { LabsHub } from '#/runtime/labs-hub.ts'
import { type Claimed, followClaim, type Verdict } from './claim-check.ts'

/** A claim to be run, and who is to hear of it. */
export interface ClaimRun {
  readonly lab: string
  readonly claimed: Claimed
  /** Starts the claim's run in the lab. */
  readonly begin: () => void
  /** Told each verdict once; undefined when the lab has left that run, after which there is nothing more. */
  readonly tell: (verdict: Verdict | undefined) => void
}

/** Runs a claim in the lab of the page; a lab that is just opening is waited for. Returns the way to stop listening. */
export function runClaim(hub: LabsHub, { lab, claimed, begin, tell }: ClaimRun): () => void {
  let latest: LabState | undefined
  let judge: ReturnType<typeof followClaim> | undefined
  let last: Verdict | undefined
  let isOver = false
  const hear = (state: LabState) => {
    latest = state
    if (isOver) return
    // not in the midst of the lab's own change
    if (!judge) return state.isOpening ? undefined : queueMicrotask(start)
    const verdict = judge(state)
    if (verdict === last) return
    last = verdict
    tell(verdict)
    isOver = verdict === undefined
  }
  const start = () => {
    if (isOver || judge || !latest || latest.isOpening) return
    begin()
    judge = followClaim(claimed, latest)
    hear(latest)
  }
  const stop = hub.watch(lab, hear)
  // not on the page yet: asked for, it is brought into view, comes to life, and is then heard of
  if (!latest) begin()
  return () => {
    isOver = true
    stop()
  }
}
