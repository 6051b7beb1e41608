import type { Plain } from '#/base/plain.ts'
import { forgetRecordings } from '#/engine/recording/step-recorder.ts'
import { runScope } from '#/engine/run-scope.ts'
import type { Moment, Program, Questions, Snapshot } from './program.ts'
import type { Value } from './spec.ts'
import { weightsQuestion } from './weights-question.ts'

/** Where a run sets out from. */
export interface Start {
  readonly values: Readonly<Record<string, Value>>
  readonly seed: number
}

/** One run of a program, driven from outside: time is `advance`, never a flag inside the program. */
export class Journey {
  /** Steps taken; 0 is the untrained model. */
  step = 0
  private readonly values: Record<string, Value>
  private readonly steps: AsyncGenerator<Moment<Snapshot, Questions>, void, void>
  private readonly scope = runScope()
  private moment: Moment<Snapshot, Questions> | undefined

  constructor(program: Program, start: Start) {
    this.values = { ...start.values }
    this.steps = program.train({ values: this.values, seed: start.seed })
  }

  /** Goes to the untrained model, and from there `steps` steps. */
  async travel(steps = 0): Promise<void> {
    await this.next()
    while (this.step < steps && (await this.advance()));
  }

  /** Takes one step. False when the program has nothing more to do. */
  async advance(): Promise<boolean> {
    if (!(await this.next())) return false
    this.step++
    return true
  }

  /** Sets live values, from the next step on. */
  set(values: Readonly<Record<string, Value>>): void {
    Object.assign(this.values, values)
    // what a recorded step took for constant may be one of them
    forgetRecordings()
  }

  /** Looks at the model as it is now. */
  async look(): Promise<Snapshot> {
    const { look } = this.now()
    return await this.scope.within(async () => await look())
  }

  /** Puts a question to the program. Throws where it answers none of that name. */
  async ask(name: string, argument: Plain): Promise<Plain> {
    if (name === weightsQuestion) return await this.weights()
    const answers = this.now().answers ?? {}
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined
    if (!answer) throw new Error(`no question '${name}'; known: ${Object.keys(answers).join(', ') || 'none'}`)
    return await this.scope.within(async () => await answer(argument))
  }

  private async weights(): Promise<Plain> {
    const { weights } = this.now()
    // of plain data throughout, which an interface cannot say of itself
    return weights ? ((await this.scope.within(weights)) as unknown as Plain) : null
  }

  /** Ends the program and frees every tensor it holds. */
  async end(): Promise<void> {
    await this.steps.return()
    this.scope.dispose()
  }

  private async next(): Promise<boolean> {
    const { done, value } = await this.scope.within(() => this.steps.next())
    if (done) return false
    this.moment = value
    return true
  }

  private now(): Moment<Snapshot, Questions> {
    if (!this.moment) throw new Error('the program ended before its first yield')
    return this.moment
  }
}
