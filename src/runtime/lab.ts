import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Text } from '#/base/language.ts'
import type { Plain } from '#/base/plain.ts'
import { noHistory, remember } from './history.ts'
import { type Arrival, atStart, type LabState, type LaneValues, lanesOf, type Setup } from './lab-state.ts'
import { PendingQuestions } from './pending-questions.ts'
import type { Change, Report } from './protocol.ts'
import type { Weights } from './safetensors.ts'
import type { Spec } from './spec.ts'
import { type Trainer, withChange } from './trainer.ts'
import { weightsQuestion } from './weights-question.ts'

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
interface Course {
  readonly lanes: readonly LaneValues[]
  readonly toStep: number
  readonly changes: readonly Change[]
}

/** One lab on the page: what the reader chose, the run that trains it, and what was last seen of it. */
export class Lab {
  readonly slug: string
  readonly spec: Spec
  readonly store: StoreApi<LabState>
  private readonly services: LabServices
  private readonly questions = new PendingQuestions()
  private run: number | undefined
  private course: Course | undefined
  private waiting: FrameReport | undefined
  private isOutdated = false
  private isFirstLook = true
  /** Steps asked for before the run was there. */
  private owed = 0
  private isVisible = true

  constructor(slug: string, spec: Spec, setup: Setup, services: LabServices) {
    this.slug = slug
    this.spec = spec
    this.services = services
    this.store = createStore(() => atStart(spec, setup))
  }

  /** Makes the untrained model and shows it; nothing where that is done. */
  open(): void {
    if (this.run !== undefined || this.state.failure) return
    const { seed, backend } = this.state
    this.course ??= { lanes: lanesOf(this.state), toStep: 0, changes: [] }
    this.isFirstLook = true
    this.update({ isOpening: true })
    const opening = {
      lab: this.slug,
      seed,
      backend,
      remembered: this.services.memory.recall(this.deviceKey),
      ...this.course,
    }
    this.run = this.services.trainer.open(opening, (report) => this.hear(report))
    this.resume()
  }

  train(): void {
    if (this.state.failure) this.reset()
    const { step, doneAt } = this.state
    this.update({
      isPlaying: true,
      cursor: undefined,
      doneAt: step >= doneAt ? step + this.spec.steps : doneAt,
    })
    if (this.run === undefined) this.open()
    else this.resume()
  }

  pause(): void {
    this.update({ isPlaying: false })
    this.send('pause', {})
  }

  /** Takes `count` steps as fast as can be, then rests. */
  stepBy(count: number): void {
    if (this.state.failure) this.reset()
    this.open()
    const doneAt = Math.max(this.state.doneAt, this.state.step + count)
    this.update({ isPlaying: false, cursor: undefined, doneAt })
    // a run that is still opening may yet be replaced by another
    if (this.state.isOpening) this.owed += count
    else this.send('step', { count })
  }

  /** Back to the untrained model, with the same values and seed. */
  reset(): void {
    this.update({ isPlaying: false })
    this.restart()
  }

  /**
   * Changes values: at once where they are live, else by starting again from the seed. Rows of the reader's
   * own belong to both lanes, everything else to the one that the controls set.
   */
  set(changes: LaneValues, lane = this.state.lane): void {
    const current = lanesOf(this.state)
    const isShared = (name: string) => this.spec.params[name]?.kind === 'table'
    let isRestart = this.state.failure !== undefined
    const next = current.map((values, index) => {
      const mine = Object.entries(changes).filter(
        ([name, value]) => (index === lane || isShared(name)) && values[name] !== value,
      )
      if (mine.length === 0) return values
      if (mine.some(([name]) => this.spec.params[name]?.applies === 'restart')) isRestart = true
      const news = Object.fromEntries(mine)
      if (!isRestart) this.send('set', { lanes: [index], values: news })
      return { ...values, ...news }
    })
    if (next.every((values, index) => values === current[index])) return
    this.update({ values: next[0]!, twin: next[1] })
    if (isRestart) this.restart()
    else if (this.run === undefined) this.course = undefined
  }

  /** All at once: what a link asks for. */
  assume({ toStep = 0, changes = [], problems = [], ...setup }: Arrival): void {
    const lanes = lanesOf(setup)
    const [values, twin] = lanes.map((start, index) => valuesAfter(start, changes, index))
    this.update({ ...setup, values: values!, twin, problems, isPlaying: false, lane: 0 })
    this.restart({ lanes, toStep, changes })
  }

  /** Goes on from a kept step: what came after stays in the curves to compare with. */
  branch(): void {
    const { cursor, step, history } = this.state
    const { lanes, changes } = this.course ?? { lanes: lanesOf(this.state), changes: [] }
    const toStep = Math.min(cursor ?? step, step)
    const kept = changes.filter((change) => change.step <= toStep)
    const [values, twin] = lanes.map((start, index) => valuesAfter(start, kept, index))
    const ghost = { step: toStep, readings: history.readings }
    this.update({ values: values!, twin, isPlaying: false })
    this.restart({ lanes, toStep, changes: kept })
    this.update({ ghost })
  }

  /** Shows a kept look, or with undefined the latest again. */
  scrubTo(cursor: number | undefined): void {
    if (this.state.isPlaying && cursor !== undefined) this.pause()
    this.update({ cursor: cursor === this.state.step ? undefined : cursor })
  }

  /** Opens a second lane that begins as this one is set, or closes it. */
  setTwin(isOn: boolean): void {
    this.update({ twin: isOn ? this.state.values : undefined, lane: isOn ? 1 : 0 })
    this.restart()
  }

  setLane(lane: number): void {
    this.update({ lane })
  }

  setSeed(seed: number): void {
    this.update({ seed })
    this.restart()
  }

  setBackend(backend: string): void {
    this.update({ backend, device: undefined })
    this.restart()
  }

  setPace(pace: number): void {
    this.update({ pace })
    this.resume()
  }

  /** A lab that nobody sees rests, and goes on at the very step when it is seen again. */
  setVisible(isVisible: boolean): void {
    if (isVisible === this.isVisible) return
    this.isVisible = isVisible
    if (!this.state.isPlaying) return
    if (isVisible) this.resume()
    else this.send('pause', {})
  }

  ask(name: string, argument: Plain, lane = 0): Promise<Plain> {
    this.open()
    return this.questions.put((question) => this.send('ask', { lane, question, name, argument }))
  }

  /** The trained numbers as they are now. Rejects where the program has none to give. */
  async weights(): Promise<Weights> {
    const weights = await this.ask(weightsQuestion, null)
    if (weights === null) throw new Error(`the lab '${this.slug}' has no weights to give`)
    return weights as unknown as Weights
  }

  /** Tells the reader what could not be had; an empty list takes it back. */
  warn(problems: readonly Text[]): void {
    this.update({ problems })
  }

  /** Where the run stands: enough to be there again. */
  arrival(): Arrival {
    const { seed, backend, step } = this.state
    const { lanes, changes } = this.course ?? { lanes: lanesOf(this.state), changes: [] }
    return { values: lanes[0]!, twin: lanes[1], seed, backend, toStep: step, changes }
  }

  /** Ends the run; the lab can be opened again. */
  close(): void {
    this.send('close', {})
    this.run = undefined
    this.waiting = undefined
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

  private restart(course?: Course): void {
    this.course = course
    this.isOutdated = false
    this.owed = 0
    const doneAt = Math.max(this.spec.steps, course?.toStep ?? 0)
    this.update({ failure: undefined, cursor: undefined, ghost: undefined, doneAt })
    // a slider that is being dragged restarts at the pace of the worker, not of the hand
    if (this.state.isOpening) this.isOutdated = true
    else this.reopen()
  }

  private reopen(): void {
    const wasOpen = this.run !== undefined || this.state.look !== undefined
    this.close()
    this.isOutdated = false
    if (wasOpen) this.open()
  }

  private payOwed(): void {
    const count = this.owed
    this.owed = 0
    this.stepBy(count)
  }

  private resume(): void {
    const { isPlaying, pace, doneAt } = this.state
    if (isPlaying && this.isVisible) this.send('play', { pace, until: doneAt })
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
        this.course = { ...this.course!, changes: withChange(this.course!.changes, report.change) }
        return
      case 'rested':
        this.show(report.run)
        if (this.state.step >= this.state.doneAt || this.isVisible) this.update({ isPlaying: false })
        return
      case 'failed':
        this.show(report.run)
        this.run = undefined
        this.questions.reject('the run has failed')
        this.update({ failure: report.failure, isPlaying: false, isOpening: false })
        if (this.isOutdated) this.restart(this.course)
        return
      case 'answer':
        return this.questions.answer(report.question, report.value)
      case 'unanswered':
        return this.questions.refuse(report.question, report.message)
    }
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
}

/** A lane's values after the changes that were made in it. */
function valuesAfter(start: LaneValues, changes: readonly Change[], lane: number): LaneValues {
  return Object.assign(
    {},
    start,
    ...changes.filter((change) => change.lane === lane).map(({ values }) => values),
  )
}
