/** What the reader said about when to stop. */
export interface StopRule {
  readonly stop: 'never' | 'low' | 'stale'
  readonly target: number
  readonly patience: number
}

/** Looking at the test data costs time, so it is done only so often, in steps. */
const every = 10

/** Ends a run when the loss on the test data is low enough, or has not fallen for long (early stopping). */
export class StopWatch {
  /** Why the run is over; null while it is not. */
  reason: 'low' | 'stale' | null = null
  private steps = 0
  private lowest = Number.POSITIVE_INFINITY
  private lowestAt = 0

  /** Counts one step; every so often measures the test loss, null where there are no test data. */
  async check({ stop, target, patience }: StopRule, measure: () => Promise<number | null>): Promise<void> {
    this.steps++
    if (stop === 'never' || this.steps % every !== 0) return
    const loss = await measure()
    if (loss === null) return
    if (loss < this.lowest) {
      this.lowest = loss
      this.lowestAt = this.steps
    }
    if (stop === 'low' && loss < target) this.reason = 'low'
    if (stop === 'stale' && this.steps - this.lowestAt >= patience) this.reason = 'stale'
  }
}
