import { switchBackend } from '#/engine/backends.ts'
import { isContextLost } from '#/engine/webgl-context.ts'
import { divergedMetric, locateDivergence } from './divergence.ts'
import { Journey } from './journey.ts'
import type { Program, Snapshot } from './program.ts'
import type { Opening, Report } from './protocol.ts'
import { selectBackend } from './select-backend.ts'
import { Timetable } from './timetable.ts'

/** One turn of one run: long enough to get somewhere, short enough that a click is never waited for. */
const sliceMs = 12
/** A picture is due no more often than a screen can show it. */
const frameMs = 1000 / 60

/** A begun run: what it trains, where, and how it looked at first. */
interface Begun {
  journey: Journey
  readonly program: Program
  readonly first: Snapshot
  readonly backend: Awaited<ReturnType<typeof selectBackend>>['name']
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

  constructor(opening: Opening, report: (report: Report) => void) {
    this.opening = opening
    this.report = report
    this.timetable = new Timetable(opening.toStep)
  }

  get step(): number {
    return this.begun?.journey.step ?? this.opening.toStep
  }

  /** True when its tensors live there. */
  isOn(backend: string): boolean {
    return this.begun?.backend === backend
  }

  /** Chooses the backend, makes the untrained model, and lives again what was lived before. */
  async begin(program: Program): Promise<void> {
    const { run, toStep, changes } = this.opening
    const { name, reason, description } = await selectBackend(program, this.opening)
    this.report({ type: 'backend', run, backend: name, reason, description })
    await switchBackend(name)
    const journey = new Journey(program, this.opening)
    await journey.travel(0)
    this.begun = { journey, program, first: await journey.look(), backend: name }
    if (toStep > 0 || changes.length > 0) {
      await journey.end()
      this.begun.journey = journey.again()
      await this.begun.journey.travel(toStep, changes)
    }
    this.timetable.rebase(this.step)
    await this.look()
  }

  play(pace: number, until: number): void {
    this.isRestDue = false
    this.timetable.begin({ pace, until, step: this.step })
  }

  /** Takes `count` steps as fast as it can, then rests. */
  stepBy(count: number): void {
    this.play(Number.POSITIVE_INFINITY, this.step + count)
  }

  pause(): void {
    this.timetable.stop()
    this.isRestDue = true
    this.isLookDue = true
  }

  set(values: Opening['values']): void {
    const { journey } = this.begun!
    journey.set(values)
    this.report({ type: 'changed', run: this.opening.run, change: journey.changes.at(-1)! })
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
    const { journey, backend } = this.begun!
    await switchBackend(backend)
    const start = performance.now()
    let taken = 0
    while (this.timetable.stepsDue(this.step, start) > 0 && performance.now() - start < sliceMs) {
      if (!(await journey.advance())) this.timetable.stop()
      else taken++
    }
    this.timetable.took(taken, performance.now() - start)
    if (taken > 0 && !this.timetable.isPlaying(this.step)) this.pause()
    const isFrameDue = taken > 0 && performance.now() - this.lastLook.at >= frameMs
    if (this.isDrawn && (this.isLookDue || isFrameDue)) await this.look()
  }

  async ask(name: string, argument: Parameters<Journey['ask']>[1]) {
    await switchBackend(this.begun!.backend)
    return this.begun!.journey.ask(name, argument)
  }

  async end(): Promise<void> {
    if (!this.begun) return
    await switchBackend(this.begun.backend)
    await this.begun.journey.end()
  }

  private async look(): Promise<void> {
    const { journey, program, first, backend } = this.begun!
    const step = journey.step
    this.isLookDue = false
    const snapshot = await journey.look()
    // a lost context does not throw: it reads as zeros
    if (backend === 'webgl' && isContextLost()) throw new Error('the WebGL context was lost')
    const metric = divergedMetric(snapshot, first, program.spec.metrics)
    if (metric !== undefined) return this.fail(metric)
    this.lastLook = { step, at: performance.now() }
    this.isDrawn = false
    this.report({ type: 'frame', run: this.opening.run, step, snapshot, speed: this.timetable.speed })
    if (this.isRestDue && !this.isLookDue) {
      this.isRestDue = false
      this.report({ type: 'rested', run: this.opening.run, step })
    }
  }

  private async fail(metric: string): Promise<void> {
    const { journey, program, first } = this.begun!
    this.timetable.stop()
    this.isRestDue = false
    const search = { metric, from: this.lastLook.step, first, metrics: program.spec.metrics }
    this.report({ type: 'failed', run: this.opening.run, failure: await locateDivergence(journey, search) })
  }
}
