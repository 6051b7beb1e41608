import type { TensorInfo } from '@tensorflow/tfjs'
import { storeOf } from '#/engine/parameters.ts'
import { type Numbers, type Rule, rules } from './rules.ts'
import type { Store } from './store.ts'

export interface OptimizerOptions {
  /** η, or one η for each network. It can be changed at any step. */
  readonly learningRate: number | readonly number[]
  /** Gradients are shortened to at most this length, each network's by itself. */
  readonly clipNorm?: number
  /** Every component of a gradient is cut to ± this. */
  readonly clipValue?: number
}

/** All that a training has come to, as plain data. */
export interface Saved {
  readonly rule: string
  readonly steps: number
  /** The parameters, then what the rule remembers of them, each in flat order. */
  readonly parts: readonly Float32Array[]
}

interface Behaviour {
  /** The rule's numbers at step t = 1, 2, … */
  readonly numbers: (t: number) => Numbers
  /** What the remembered state starts from. */
  readonly initial?: number
}

/** The last optimiser begun on a store: what is remembered there belongs to it. */
const owners = new WeakMap<Store, object>()

/** Changes parameters, one kernel a step. It owns no memory of its own. */
export class Optimizer<P extends object> {
  /** η, or one η for each network. */
  learningRate: number | readonly number[]
  readonly parameters: P
  /** Updates made so far. */
  steps = 0
  private readonly store: Store
  private readonly name: keyof typeof rules
  private readonly rule: Rule
  private readonly behaviour: Behaviour
  private readonly clipNorm: number
  private readonly clipValue: number

  constructor(parameters: P, name: keyof typeof rules, options: OptimizerOptions, behaviour: Behaviour) {
    this.parameters = parameters
    this.store = storeOf(parameters)
    this.name = name
    this.rule = rules[name]
    this.behaviour = behaviour
    this.learningRate = options.learningRate
    this.clipNorm = options.clipNorm ?? Infinity
    this.clipValue = options.clipValue ?? Infinity
    this.store.begin(this.rule.state.map(() => behaviour.initial ?? 0))
    owners.set(this.store, this)
  }

  /** One step. @param gradients ∂L/∂θ of every parameter, in their order; whoever made them disposes them */
  update(gradients: readonly TensorInfo[]): void {
    if (owners.get(this.store) !== this) throw new Error(`another optimiser took these parameters over`)
    const rates = typeof this.learningRate === 'number' ? [this.learningRate] : this.learningRate
    const { networks, blocks } = this.store.layout
    if (rates.length !== 1 && rates.length !== networks) {
      throw new Error(`${rates.length} learning rates for ${networks} networks`)
    }
    if (gradients.length !== blocks.length) {
      throw new Error(`${gradients.length} gradients for ${blocks.length} parameters`)
    }
    this.steps++
    const { rule, clipNorm, clipValue } = this
    const numbers = this.behaviour.numbers(this.steps)
    this.store.update(gradients, { rule, rates, clipNorm, clipValue, numbers })
  }

  /** What is remembered for each parameter, by the rule's own name: `first` and `second` of Adam, … */
  async read(state: string): Promise<Readonly<Record<keyof P, Float32Array>>> {
    const part = this.rule.state.indexOf(state)
    if (part < 0) throw new Error(`${this.name} keeps no '${state}'; it keeps: ${this.rule.state.join(', ')}`)
    const flat = await this.store.read(part + 1)
    const parts = this.store.layout.blocks.map(({ name, offset, size }) => [
      name,
      flat.slice(offset, offset + size),
    ])
    return Object.fromEntries(parts) as Record<keyof P, Float32Array>
  }

  /** Parameters, state and step count, to go on from later. */
  async save(): Promise<Saved> {
    const parts = [0, ...this.rule.state.map((_, k) => k + 1)].map((part) => this.store.read(part))
    return { rule: this.name, steps: this.steps, parts: await Promise.all(parts) }
  }

  /** Goes back to what was saved. @throws when it was saved by another rule or for other shapes */
  restore(saved: Saved): void {
    const fits = saved.parts.every((part) => part.length === this.store.layout.size)
    if (saved.rule !== this.name || !fits) {
      throw new Error(`what ${saved.rule} saved does not fit ${this.name} on these parameters`)
    }
    saved.parts.forEach((values, part) => {
      this.store.write(part, values)
    })
    this.steps = saved.steps
  }
}
