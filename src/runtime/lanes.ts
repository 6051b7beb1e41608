import type { Plain } from '#/base/plain.ts'
import { Journey } from './journey.ts'
import type { Program, Snapshot } from './program.ts'
import type { Change, Opening } from './protocol.ts'

/** One journey or two, in step: the run and its twin, over the same seed. */
export class Lanes {
  /** Everything set so far, by step and lane; changes at the same moment are one. */
  readonly changes: Change[] = []
  private readonly journeys: readonly Journey[]
  private readonly program: Program
  private readonly opening: Opening
  private script: readonly Change[]

  constructor(program: Program, opening: Opening, script: readonly Change[] = opening.changes) {
    this.program = program
    this.opening = opening
    this.script = script
    this.journeys = opening.lanes.map((values) => new Journey(program, { values, seed: opening.seed }))
  }

  get step(): number {
    return Math.max(...this.journeys.map(({ step }) => step))
  }

  /** Makes the untrained models. */
  async begin(): Promise<void> {
    for (const journey of this.journeys) await journey.travel(0)
    this.followScript()
  }

  /** Takes one step in every lane that has one; a program may end before its twin. False when none has. */
  async advance(): Promise<boolean> {
    let hasAdvanced = false
    for (const journey of this.journeys) hasAdvanced = (await journey.advance()) || hasAdvanced
    if (hasAdvanced) this.followScript()
    return hasAdvanced
  }

  /** Sets live values in one lane; returns the change as it stands now. */
  set(lane: number, values: Change['values']): Change {
    this.journeys[lane]?.set(values)
    const index = this.changes.findIndex((change) => change.step === this.step && change.lane === lane)
    const change = { step: this.step, lane, values: { ...this.changes[index]?.values, ...values } }
    if (index >= 0) this.changes.splice(index, 1)
    this.changes.push(change)
    return change
  }

  async look(): Promise<readonly Snapshot[]> {
    const snapshots: Snapshot[] = []
    for (const journey of this.journeys) snapshots.push(await journey.look())
    return snapshots
  }

  async ask(lane: number, name: string, argument: Plain): Promise<Plain> {
    const journey = this.journeys[lane]
    if (!journey) throw new Error(`no lane ${lane}`)
    return await journey.ask(name, argument)
  }

  async end(): Promise<void> {
    for (const journey of this.journeys) await journey.end()
  }

  /** The same lanes at step 0, to be lived again with the same changes. */
  again(): Lanes {
    return new Lanes(this.program, this.opening, [...this.script, ...this.changes])
  }

  private followScript(): void {
    const due = this.script.filter(({ step }) => step === this.step)
    this.script = this.script.filter(({ step }) => step !== this.step)
    for (const { lane, values } of due) this.set(lane, values)
  }
}
