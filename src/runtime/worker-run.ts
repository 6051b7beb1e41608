import type { Plain } from '#/base/plain.ts'
import { type BackendName, switchBackend } from '#/engine/backends.ts'
import { isContextLost } from '#/engine/webgl-context.ts'
import { type Divergence, findDivergence, locateDivergence } from './divergence.ts'
import { Lanes } from './lanes.ts'
import type { Program, Snapshot } from './program.ts'
import type { Command, Opening, Report } from './protocol.ts'
import { selectBackend } from './select-backend.ts'
import { Timetable } from './timetable.ts'

/** One turn of one run: long enough to get somewhere, short enough that a click is never waited for. */
const sliceMs = 12
/** A picture is due no more often than a screen can show it. */
const frameMs = 1000 / 60

/** A begun run: what it trains, where, and how it looked at first. */
interface Begun {
  readonly lanes: Lanes
  readonly program: Program
  readonly first: readonly Snapshot[]
  readonly backend: BackendName
}

/** A run as the worker keeps it. `play`, `pause` and `drawn` may come at any moment, all else between slices. */
export class WorkerRun {
  private readonly opening: Opening
  private readonly report: (report: Report) => void
  private readonly timetable: Timetable
  private begun: Begun | undefined
  private lastLook = { step: 0, at: 0 }
  private isDrawn = true
  private isLookDue = false
  private isRestDue = false
  /** The program has nothing more to do. */
  private isOver = false
  /** Where steps taken by hand lead; 0 when none are under way. */
  private stepGoal = 0

  constructor(opening: Opening, report: (report: Report) => void) {
    this.opening = opening
    this.report = report
    this.timetable = new Timetable(opening.toStep)
  }

  get step(): number {
    return this.begun?.lanes.step ?? 0
  }

  /** True when its tensors live there. */
  isOn(backend: string): boolean {
    return this.begun?.backend === backend
  }

  /** Chooses the backend and shows the untrained model; what was lived before is caught up with in slices. */
  async begin(program: Program): Promise<void> {
    const { name, reason, description } = await selectBackend(program, this.opening)
    this.report({ type: 'backend', run: this.opening.run, backend: name, reason, description })
    await switchBackend(name)
    const lanes = new Lanes(program, this.opening)
    await lanes.begin()
    this.begun = { lanes, program, first: await lanes.look(), backend: name }
    this.timetable.rebase(this.step)
    this.show(this.begun.first)
  }

  play(pace: number, until: number): void {
    this.isRestDue = false
    this.stepGoal = 0
    this.timetable.begin({ pace, until, step: Math.max(this.step, this.timetable.catchUpTo) })
  }

  /** Takes `count` steps as fast as it can, then rests. */
  stepBy(count: number): void {
    // pressed again before the last steps were taken, it adds to them
    const goal = Math.max(this.step, this.timetable.catchUpTo, this.stepGoal) + count
    this.play(Number.POSITIVE_INFINITY, goal)
    this.stepGoal = goal
  }

  /** No further steps; the page is told once it has the last picture. */
  pause(): void {
    this.timetable.stop()
    this.stepGoal = 0
    this.isRestDue = true
    this.isLookDue = true
  }

  set({ lanes, values }: Extract<Command, { type: 'set' }>): void {
    for (const lane of lanes) {
      const change = this.begun!.lanes.set(lane, values)
      this.report({ type: 'changed', run: this.opening.run, change })
    }
    this.isLookDue = true
  }

  /** The page has put the last picture on the screen and can take another. */
  drawn(): void {
    this.isDrawn = true
  }

  /** Milliseconds until there is something to do; undefined when nothing is to be done. */
  idleMs(): number | undefined {
    if (!this.begun) return undefined
    if (this.isLookDue && this.isDrawn) return 0
    return this.timetable.idleMs(this.step)
  }

  async slice(): Promise<void> {
    const { lanes, backend } = this.begun!
    await switchBackend(backend)
    const start = performance.now()
    let taken = 0
    while (
      !this.isOver &&
      this.timetable.stepsDue(this.step, start) > 0 &&
      performance.now() - start < sliceMs
    ) {
      this.isOver = !(await lanes.advance())
      if (!this.isOver) taken++
    }
    this.timetable.took(taken, performance.now() - start)
    const isPlaying = this.timetable.isPlaying(this.step)
    if (isPlaying ? this.isOver : taken > 0) this.pause()
    const isFrameDue = taken > 0 && performance.now() - this.lastLook.at >= frameMs
    if (this.isDrawn && (this.isLookDue || isFrameDue)) await this.look()
  }

  async ask(lane: number, name: string, argument: Plain): Promise<Plain> {
    await switchBackend(this.begun!.backend)
    return this.begun!.lanes.ask(lane, name, argument)
  }

  async end(): Promise<void> {
    if (!this.begun) return
    await switchBackend(this.begun.backend)
    await this.begun.lanes.end()
  }

  private async look(): Promise<void> {
    const { lanes, program, first, backend } = this.begun!
    this.isLookDue = false
    const snapshots = await lanes.look()
    // a lost context does not throw: it reads as zeros
    if (backend === 'webgl' && isContextLost()) throw new Error('the WebGL context was lost')
    const seen = findDivergence(snapshots, first, program.spec.metrics)
    if (seen) return this.fail(seen)
    this.show(snapshots)
    if (this.isRestDue && !this.isLookDue) {
      this.isRestDue = false
      this.report({ type: 'rested', run: this.opening.run, step: this.step, isOver: this.isOver })
    }
  }

  private show(snapshots: readonly Snapshot[]): void {
    const { run } = this.opening
    this.lastLook = { step: this.step, at: performance.now() }
    this.isDrawn = false
    this.report({ type: 'frame', run, step: this.step, snapshots, speed: this.timetable.speed })
  }

  private async fail(seen: Divergence): Promise<void> {
    const { lanes, program, first } = this.begun!
    this.timetable.stop()
    this.isRestDue = false
    const search = { seen, from: this.lastLook.step, first, metrics: program.spec.metrics }
    this.report({ type: 'failed', run: this.opening.run, failure: await locateDivergence(lanes, search) })
  }
}
