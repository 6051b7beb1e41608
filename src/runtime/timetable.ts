/** When the next step of a run is due, and how fast its steps have been. */
export class Timetable {
  /** Steps a second while working, smoothed; 0 before the first. */
  speed = 0
  /** Up to this step a run only lives again what it has lived, as fast as can be; −1 once that is done. */
  catchUpTo: number
  private pace = 0
  private until = 0
  private start: { step: number; at: number }

  constructor(catchUpTo: number) {
    this.catchUpTo = catchUpTo
    this.start = { step: catchUpTo, at: performance.now() }
  }

  /** From `step` on, `pace` steps a second (Infinity: as fast as can be) up to step `until`. */
  begin({ pace, until, step }: { pace: number; until: number; step: number }): void {
    this.pace = pace
    this.until = until
    this.rebase(step)
  }

  /** Counts the pace from here. */
  rebase(step: number): void {
    this.start = { step, at: performance.now() }
  }

  stop(): void {
    this.until = 0
    this.catchUpTo = -1
  }

  isPlaying(step: number): boolean {
    return step < this.until || step < this.catchUpTo
  }

  /** Steps that should have been taken by `now` and were not. */
  stepsDue(step: number, now: number): number {
    if (step < this.catchUpTo) return this.catchUpTo - step
    if (this.catchUpTo >= 0) this.settle(step)
    if (!this.isPlaying(step)) return 0
    if (this.pace === Number.POSITIVE_INFINITY) return this.until - step
    const due = Math.floor(((now - this.start.at) * this.pace) / 1000) - (step - this.start.step)
    // a device that cannot keep the pace does not hurry after it
    if (due > this.pace) this.rebase(step)
    return Math.min(this.until - step, due)
  }

  /** Milliseconds until the next step is due; undefined when none is. */
  idleMs(step: number): number | undefined {
    if (!this.isPlaying(step)) return undefined
    if (step < this.catchUpTo || this.pace === Number.POSITIVE_INFINITY) return 0
    const next = step - this.start.step + 1
    return Math.max(0, this.start.at + (1000 * next) / this.pace - performance.now())
  }

  /** Notes that `steps` steps took `ms`. */
  took(steps: number, ms: number): void {
    if (steps === 0) return
    const now = (1000 * steps) / Math.max(ms, 0.01)
    this.speed = this.speed === 0 ? now : 0.9 * this.speed + 0.1 * now
  }

  /** A pace that was set while the run was still catching up counts from here. */
  private settle(step: number): void {
    this.catchUpTo = -1
    this.rebase(step)
  }
}
