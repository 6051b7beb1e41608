import type { Tensor, TensorInfo } from '@tensorflow/tfjs'
import type { Layout } from './layout.ts'
import type { Numbers, Rule } from './rules.ts'

/** One update of all parameters. */
export interface Update {
  readonly rule: Rule
  readonly numbers: Numbers
  /** η of each network, or one η for all. */
  readonly rates: readonly number[]
  /** Gradients are cut to ±clipValue; Infinity is off. */
  readonly clipValue: number
  /** The gradient of each network is shortened to at most this length (Pascanu et al., 2013); Infinity is off. */
  readonly clipNorm: number
}

/** The parameters, and what an optimiser remembers for each, on the backend they were made on. */
export interface Store {
  readonly layout: Layout
  readonly tensors: readonly Tensor[]
  /** Starts what a rule remembers: part 1, 2, … after the parameters themselves, part 0. */
  begin(initial: readonly number[]): void
  /** One kernel: gradients in the order of the layout. */
  update(gradients: readonly TensorInfo[], update: Update): void
  /** A copy of one part in flat order. */
  read(part: number): Promise<Float32Array>
  write(part: number, values: Float32Array): void
}
