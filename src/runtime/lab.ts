import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Text } from '#/base/language.ts'
import type { Plain } from '#/base/plain.ts'
import { type Course, LabRun, type LabServices } from './lab-run.ts'
import { type Arrival, atStart, type LabState, type LaneValues, lanesOf, type Setup } from './lab-state.ts'
import type { Change } from './protocol.ts'
import type { Weights } from './safetensors.ts'
import type { Param, Spec } from './spec.ts'
import { weightsQuestion } from './weights-question.ts'

/** One lab on the page: what the reader chose, the run that trains it, and what was last seen of it. */
export class Lab {
  readonly slug: string
  readonly spec: Spec
  readonly store: StoreApi<LabState>
  private readonly run: LabRun

  constructor(slug: string, spec: Spec, setup: Setup, services: LabServices) {
    this.slug = slug
    this.spec = spec
    this.store = createStore(() => atStart(spec, setup))
    this.run = new LabRun(slug, spec, this.store, services)
  }

  /** Makes the untrained model and shows it; nothing where that is done. */
  open(): void {
    this.run.open()
  }

  train(): void {
    if (this.state.failure) this.reset()
    const { step, doneAt } = this.state
    this.update({
      isPlaying: true,
      cursor: undefined,
      doneAt: step >= doneAt ? step + this.spec.steps : doneAt,
    })
    if (this.run.isOpen) this.run.resume()
    else this.run.open()
  }

  pause(): void {
    this.update({ isPlaying: false })
    this.run.pause()
  }

  /** Takes `count` steps as fast as can be, then rests. */
  stepBy(count: number): void {
    if (this.state.failure) this.reset()
    this.run.open()
    this.update({ isPlaying: false, cursor: undefined })
    this.run.stepBy(count)
  }

  /** Back to the untrained model, with the same values and seed. */
  reset(): void {
    this.update({ isPlaying: false })
    this.run.restart()
  }

  /**
   * Changes values: at once where they are live, else by starting again from the seed. The reader's own data,
   * rows or a long text, belongs to both lanes, everything else to the one that the controls set.
   */
  set(changes: LaneValues, lane = this.state.lane): void {
    const current = lanesOf(this.state)
    const isShared = (name: string) => isData(this.spec.params[name])
    let isRestart = this.state.failure !== undefined
    const next = current.map((values, index) => {
      const mine = Object.entries(changes).filter(
        ([name, value]) => (index === lane || isShared(name)) && values[name] !== value,
      )
      if (mine.length === 0) return values
      if (mine.some(([name]) => this.spec.params[name]?.applies === 'restart')) isRestart = true
      const news = Object.fromEntries(mine)
      if (!isRestart) this.run.set(index, news)
      return { ...values, ...news }
    })
    if (next.every((values, index) => values === current[index])) return
    this.update({ values: next[0]!, twin: next[1] })
    if (isRestart) this.run.restart()
    else if (!this.run.isOpen) this.run.course = undefined
  }

  /** All at once: what a link asks for. */
  assume({ toStep = 0, changes = [], problems = [], ...setup }: Arrival): void {
    const lanes = lanesOf(setup)
    const [values, twin] = lanes.map((start, index) => valuesAfter(start, changes, index))
    this.update({ ...setup, values: values!, twin, problems, isPlaying: false, lane: 0 })
    this.run.restart({ lanes, toStep, changes })
  }

  /** Goes on from a kept step: what came after stays in the curves to compare with. */
  branch(): void {
    const { cursor, step, history } = this.state
    const { lanes, changes } = this.course
    const toStep = Math.min(cursor ?? step, step)
    const kept = changes.filter((change) => change.step <= toStep)
    const [values, twin] = lanes.map((start, index) => valuesAfter(start, kept, index))
    const ghost = { step: toStep, readings: history.readings }
    this.update({ values: values!, twin, isPlaying: false })
    this.run.restart({ lanes, toStep, changes: kept })
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
    this.run.restart()
  }

  setLane(lane: number): void {
    this.update({ lane })
  }

  setSeed(seed: number): void {
    this.update({ seed })
    this.run.restart()
  }

  setBackend(backend: string): void {
    this.update({ backend, device: undefined })
    this.run.restart()
  }

  setPace(pace: number): void {
    this.update({ pace })
    this.run.resume()
  }

  /** A lab that nobody sees rests, and goes on at the very step when it is seen again. */
  setVisible(isVisible: boolean): void {
    this.run.setVisible(isVisible)
  }

  ask(name: string, argument: Plain, lane = 0): Promise<Plain> {
    return this.run.ask(name, argument, lane)
  }

  /** The trained numbers as they are now. Rejects where the program has none to give. */
  async weights(): Promise<Weights> {
    const weights = await this.ask(weightsQuestion, null)
    if (weights === null) throw new Error(`the lab '${this.slug}' has no weights to give`)
    return weights as unknown as Weights
  }

  /** Hides these controls here, as a link asks, and in the links made here. */
  hide(hidden: readonly string[]): void {
    this.update({ hidden, withheld: hidden })
  }

  /** Hides these controls in the links made here, and only there. */
  withhold(withheld: readonly string[]): void {
    this.update({ withheld })
  }

  /** Tells the reader what could not be had; an empty list takes it back. */
  warn(problems: readonly Text[]): void {
    this.update({ problems })
  }

  /** Where the run stands: enough to be there again. */
  arrival(): Arrival {
    const { seed, backend, step } = this.state
    const { lanes, changes } = this.course
    return { values: lanes[0]!, twin: lanes[1], seed, backend, toStep: step, changes }
  }

  /** Ends the run; the lab can be opened again. */
  close(): void {
    this.run.close()
  }

  private get state(): LabState {
    return this.store.getState()
  }

  private get course(): Course {
    return this.run.course ?? { lanes: lanesOf(this.state), toStep: 0, changes: [] }
  }

  private update(change: Partial<LabState>): void {
    this.store.setState(change)
  }
}

function isData(param: Param | undefined): boolean {
  if (param?.kind === 'text') return param.isLong === true
  return param?.kind === 'table' && !param.isSetByView
}

/** A lane's values after the changes that were made in it. */
function valuesAfter(start: LaneValues, changes: readonly Change[], lane: number): LaneValues {
  return Object.assign(
    {},
    start,
    ...changes.filter((change) => change.lane === lane).map(({ values }) => values),
  )
}
