import type { StoreApi } from 'zustand/vanilla'
import type { Plain } from '#/base/plain.ts'
import { noHistory, remember } from './history.ts'
import { type LabState, type LaneValues, lanesOf } from './lab-state.ts'
import { PendingQuestions } from './pending-questions.ts'
import type { Change, Report } from './protocol.ts'
import type { Spec } from './spec.ts'
import { type Trainer, withChange } from './trainer.ts'

type RunReport = Extract<Report, { run: number }>
type FrameReport = Extract<Report, { type: 'frame' }>

/** What a lab needs of its page. */
export interface LabServices {
  readonly trainer: Trainer
  /** Calls back when the screen can take the next picture. */
  readonly nextPicture: (callback: () => void) => void
  /** What this device has found out before. */
  readonly memory: Memory
}

/** Keeps short texts by key from one visit to the next, where it may. */
export interface Memory {
  readonly recall: (key: string) => string | undefined
  readonly remember: (key: string, text: string) => void
}

/** What the present run set out with, and what was changed on its way. */
export interface Course {
  readonly lanes: readonly LaneValues[]
  readonly toStep: number
  readonly changes: readonly Change[]
}

/** What a lab's run in the worker is: opened, heard, shown to the store, closed, and opened anew. */
export class LabRun {
  /** Where the run set out; undefined once it no longer tells what the store holds. */
  course: Course | undefined
  private readonly slug: string
  private readonly spec: Spec
  private readonly store: StoreApi<LabState>
  private readonly services: LabServices
  private readonly questions = new PendingQuestions()
  private run: number | undefined
  private waiting: FrameReport | undefined
  private isOutdated = false
  private isFirstLook = true
  /** Steps asked for before the run was there. */
  private owed = 0
  /** The step that the steps asked for lead to: the page hears of them later. */
  private aim = 0
  private isVisible = true

  constructor(slug: string, spec: Spec, store: StoreApi<LabState>, services: LabServices) {
    this.slug = slug
    this.spec = spec
    this.store = store
    this.services = services
  }

  /** True once a run has been asked for. */
  get isOpen(): boolean {
    return this.run !== undefined
  }

  /** Makes the untrained model and shows it; nothing where that is done. */
  open(): void {
    if (this.isOpen || this.state.failure) return
    const { seed, backend } = this.state
    this.course ??= { lanes: lanesOf(this.state), toStep: 0, changes: [] }
    this.isFirstLook = true
    this.update({ isOpening: true })
    const remembered = this.services.memory.recall(this.deviceKey)
    const opening = { lab: this.slug, seed, backend, remembered, ...this.course }
    this.run = this.services.trainer.open(opening, (report) => this.hear(report))
    this.resume()
  }

  /** Begins again from the seed, and goes as far as `course` says; without one, from what the store holds. */
  restart(course?: Course): void {
    this.course = course
    this.isOutdated = false
    this.owed = 0
    const doneAt = Math.max(this.spec.steps, course?.toStep ?? 0)
    this.update({ failure: undefined, cursor: undefined, ghost: undefined, doneAt })
    // a slider that is being dragged restarts at the pace of the worker, not of the hand
    if (this.state.isOpening) this.isOutdated = true
    else this.reopen()
  }

  /** Plays on, where the store says so and somebody sees it. */
  resume(): void {
    const { isPlaying, pace, doneAt } = this.state
    if (isPlaying && this.isVisible) this.send('play', { pace, until: doneAt })
  }

  pause(): void {
    this.send('pause', {})
  }

  /** A run that nobody sees rests, and goes on at the very step when it is seen again. */
  setVisible(isVisible: boolean): void {
    if (isVisible === this.isVisible) return
    this.isVisible = isVisible
    if (!this.state.isPlaying) return
    if (isVisible) this.resume()
    else this.pause()
  }

  stepBy(count: number): void {
    this.aim = Math.max(this.aim, this.state.step) + count
    this.update({ doneAt: Math.max(this.state.doneAt, this.aim) })
    // a run that is still opening may yet be replaced by another
    if (this.state.isOpening) this.owed += count
    else this.send('step', { count })
  }

  /** Changes live values of one lane from the next step on. */
  set(lane: number, values: LaneValues): void {
    this.send('set', { lanes: [lane], values })
  }

  ask(name: string, argument: Plain, lane: number): Promise<Plain> {
    this.open()
    return this.questions.put((question) => this.send('ask', { lane, question, name, argument }))
  }

  /** Ends the run; it can be opened again. */
  close(): void {
    this.send('close', {})
    this.run = undefined
    this.waiting = undefined
    this.aim = 0
    this.questions.reject('the run has ended')
  }

  private get state(): LabState {
    return this.store.getState()
  }

  private update(change: Partial<LabState>): void {
    this.store.setState(change)
  }

  /** The choice of a backend holds for this lab at this size; sizes are among the values that start it again. */
  private get deviceKey(): string {
    const sizes = Object.entries(this.state.values).filter(
      ([name]) => this.spec.params[name]?.kind === 'number' && this.spec.params[name]?.applies === 'restart',
    )
    return ['backend', this.slug, ...sizes.map(([name, value]) => `${name}=${value}`)].join('.')
  }

  private reopen(): void {
    const wasOpen = this.isOpen || this.state.look !== undefined
    this.close()
    this.isOutdated = false
    if (wasOpen) this.open()
  }

  private send(type: string, rest: object): void {
    if (this.run === undefined) return
    this.services.trainer.send({ type, run: this.run, ...rest } as Parameters<Trainer['send']>[0])
  }

  private hear(report: RunReport): void {
    if (report.run !== this.run) return
    switch (report.type) {
      case 'frame':
        this.waiting = report
        return this.services.nextPicture(() => this.show(report.run))
      case 'backend':
        if (['gpu', 'fastest'].includes(report.reason)) {
          this.services.memory.remember(this.deviceKey, report.backend)
        }
        return this.update({ device: report })
      case 'changed':
        // a course that was given up meanwhile begins with the change among its values
        if (this.course)
          this.course = { ...this.course, changes: withChange(this.course.changes, report.change) }
        return
      case 'rested':
        this.show(report.run)
        if (report.isOver) this.finish(report.step)
        if (this.state.step >= this.state.doneAt || this.isVisible) this.update({ isPlaying: false })
        return
      case 'failed':
        return this.fail(report)
      case 'answer':
        return this.questions.answer(report.question, report.value)
      case 'unanswered':
        return this.questions.refuse(report.question, report.message)
    }
  }

  /** The program has no step after this one, whatever was asked for. */
  private finish(step: number): void {
    this.aim = 0
    this.update({ doneAt: step })
  }

  private fail({ run, failure }: Extract<RunReport, { type: 'failed' }>): void {
    this.show(run)
    this.run = undefined
    this.aim = 0
    this.questions.reject('the run has failed')
    this.update({ failure, isPlaying: false, isOpening: false })
    if (this.isOutdated) this.restart(this.course)
  }

  /** Puts the waiting look on the page and asks for the next. */
  private show(run: number): void {
    if (!this.waiting || run !== this.run) return
    const { step, snapshots, speed } = this.waiting
    this.waiting = undefined
    const look = { step, snapshots }
    const history = remember(this.isFirstLook ? noHistory : this.state.history, look)
    this.isFirstLook = false
    this.update({ look, step, speed, history, isOpening: step < (this.course?.toStep ?? 0) })
    if (this.isOutdated) return this.reopen()
    this.send('drawn', {})
    if (this.owed > 0 && !this.state.isOpening) this.payOwed()
  }

  private payOwed(): void {
    const count = this.owed
    this.owed = 0
    this.aim = 0
    this.stepBy(count)
  }
}
