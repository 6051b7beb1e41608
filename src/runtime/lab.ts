import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Text } from '#/base/language.ts'
import type { Plain } from '#/base/plain.ts'
import { addFrame } from './history.ts'
import { atStart, type LabState, type Setup } from './lab-state.ts'
import { PendingQuestions } from './pending-questions.ts'
import type { Report } from './protocol.ts'
import type { Spec, Value } from './spec.ts'
import type { Trainer } from './trainer.ts'
import type { Frame } from './view.ts'

type RunReport = Extract<Report, { run: number }>

/** What a lab needs of its page. */
export interface LabServices {
  readonly trainer: Trainer
  /** Calls back when the screen can take the next picture. */
  readonly nextPicture: (callback: () => void) => void
}

/** One lab on the page: what the reader chose, the run that trains it, and what was last seen of it. */
export class Lab {
  readonly slug: string
  readonly spec: Spec
  readonly store: StoreApi<LabState>
  private readonly services: LabServices
  private readonly questions = new PendingQuestions()
  private run: number | undefined
  private pending: { frame: Frame; speed: number } | undefined
  private isOutdated = false
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
    const { values, seed, backend, device } = this.state
    const remembered = device?.backend
    this.update({ isOpening: true })
    const opening = { lab: this.slug, values, seed, backend, remembered }
    this.run = this.services.trainer.open(opening, (report) => this.hear(report))
    this.resume()
  }

  train(): void {
    if (this.state.failure) this.reset()
    const { step, doneAt } = this.state
    this.update({ isPlaying: true, doneAt: step >= doneAt ? step + this.spec.steps : doneAt })
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
    this.update({ isPlaying: false, doneAt: Math.max(this.state.doneAt, this.state.step + count) })
    this.send('step', { count })
  }

  /** Back to the untrained model, with the same values and seed. */
  reset(): void {
    this.update({ isPlaying: false, failure: undefined, doneAt: this.spec.steps })
    this.reopen()
  }

  /** Changes values: at once where they are live, else by starting again from the seed. */
  set(changes: Readonly<Record<string, Value>>): void {
    const { values } = this.state
    const changed = Object.entries(changes).filter(([name, value]) => values[name] !== value)
    if (changed.length === 0) return
    const next = Object.fromEntries(changed)
    this.update({ values: { ...values, ...next } })
    const isRestart = changed.some(([name]) => this.spec.params[name]?.applies === 'restart')
    if (isRestart || this.state.failure) this.restart()
    else this.send('set', { values: next })
  }

  /** Everything at once, from step 0: what a link asks for. */
  assume({ values, seed, backend, problems = [] }: Setup): void {
    this.update({ values, seed, backend, problems, isPlaying: false })
    this.restart()
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

  ask(name: string, argument: Plain): Promise<Plain> {
    this.open()
    return this.questions.put((question) => this.send('ask', { question, name, argument }))
  }

  /** Tells the reader what could not be had; an empty list takes it back. */
  warn(problems: readonly Text[]): void {
    this.update({ problems })
  }

  /** Ends the run; the lab can be opened again. */
  close(): void {
    this.send('close', {})
    this.run = undefined
    this.pending = undefined
    this.questions.reject('the run has ended')
  }

  private get state(): LabState {
    return this.store.getState()
  }

  private update(change: Partial<LabState>): void {
    this.store.setState(change)
  }

  private restart(): void {
    this.isOutdated = false
    this.update({ failure: undefined, doneAt: this.spec.steps })
    // a slider that is being dragged restarts at the pace of the worker, not of the hand
    if (this.state.isOpening) this.isOutdated = true
    else this.reopen()
  }

  private reopen(): void {
    const wasOpen = this.run !== undefined || this.state.frame !== undefined
    this.close()
    this.isOutdated = false
    if (wasOpen) this.open()
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
        this.pending = { frame: { step: report.step, snapshot: report.snapshot }, speed: report.speed }
        this.services.nextPicture(() => this.show(report.run))
        break
      case 'backend':
        this.update({ device: report })
        break
      case 'rested':
        this.show(report.run)
        if (this.state.step >= this.state.doneAt || this.isVisible) this.update({ isPlaying: false })
        break
      case 'failed':
        this.show(report.run)
        this.run = undefined
        this.questions.reject('the run has failed')
        this.update({ failure: report.failure, isPlaying: false, isOpening: false })
        if (this.isOutdated) this.restart()
        break
      case 'answer':
        this.questions.answer(report.question, report.value)
        break
      case 'unanswered':
        this.questions.refuse(report.question, report.message)
        break
    }
  }

  /** Puts the waiting look on the page and asks for the next. */
  private show(run: number): void {
    if (!this.pending || run !== this.run) return
    const { frame, speed } = this.pending
    this.pending = undefined
    const isFirst = this.state.isOpening
    const history = addFrame(isFirst ? [] : this.state.history, frame)
    this.update({ frame, history, speed, step: frame.step, isOpening: false })
    if (isFirst && this.isOutdated) return this.reopen()
    this.send('drawn', {})
  }
}
