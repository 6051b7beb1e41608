import { type ActivationName, activations } from './activations.ts'

/** One layer within the flat order of all weights: w [inputs, outputs] row by row, then b [outputs]. */
export interface Layer {
  readonly inputs: number
  readonly outputs: number
  /** Where w begins; b begins at `bias`. */
  readonly weight: number
  readonly bias: number
}

/** A network's layers, the output last, and how many numbers it has. */
export interface Network {
  readonly layers: readonly Layer[]
  readonly size: number
}

/** A network of so many inputs and hidden layers, with one output. */
export function networkOf(inputCount: number, hidden: readonly number[]): Network {
  let size = 0
  let inputs = inputCount
  const layers = [...hidden, 1].map((outputs): Layer => {
    const weight = size
    const bias = weight + inputs * outputs
    const layer = { inputs, outputs, weight, bias }
    size = bias + outputs
    inputs = outputs
    return layer
  })
  return { layers, size }
}

/** The shapes of the network's tensors by name, in the flat order: w1, b1, w2, b2, … */
export function shapesOf({ layers }: Network): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    layers.flatMap(({ inputs, outputs }, index) => [
      [`w${index + 1}`, [inputs, outputs]],
      [`b${index + 1}`, [outputs]],
    ]),
  )
}

/** Multiplications, each with its addition, that one prediction takes. */
export function multiplyAdds({ layers }: Network): number {
  return layers.reduce((sum, { inputs, outputs }) => sum + inputs * outputs, 0)
}

/**
 * What every layer answers, the output as its raw score z. inputs: [n, inputs of the first layer] row by row;
 * one array [n, outputs] for each layer.
 */
export function forward(
  { layers }: Network,
  weights: Float32Array,
  activation: ActivationName,
  inputs: Float32Array,
): readonly Float32Array[] {
  const phi = activations[activation].of
  let before = inputs
  return layers.map((layer, index) => {
    const z = weighted(layer, weights, before)
    if (index < layers.length - 1) for (let i = 0; i < z.length; i++) z[i] = phi(z[i]!)
    before = z
    return z
  })
}

/** `xW + b` of one layer. */
function weighted({ inputs, outputs, weight, bias }: Layer, weights: Float32Array, x: Float32Array) {
  const count = x.length / inputs
  const result = new Float32Array(count * outputs)
  for (let row = 0; row < count; row++) {
    for (let out = 0; out < outputs; out++) {
      let sum = weights[bias + out]!
      for (let k = 0; k < inputs; k++) sum += x[row * inputs + k]! * weights[weight + k * outputs + out]!
      result[row * outputs + out] = sum
    }
  }
  return result
}

/** Where a weight or bias of the flat order stands; null beyond the last. */
export interface Position {
  readonly layer: number
  /** The neuron it leads to. */
  readonly to: number
  /** The input or neuron that it comes from; null for a bias. */
  readonly from: number | null
}

/** The position of the number `index` of the flat order. */
export function positionOf({ layers }: Network, index: number): Position | null {
  const layer = layers.findIndex(({ bias, outputs }) => index < bias + outputs)
  if (layer < 0 || index < 0) return null
  const { weight, bias, outputs } = layers[layer]!
  if (index >= bias) return { layer, to: index - bias, from: null }
  return { layer, to: (index - weight) % outputs, from: Math.floor((index - weight) / outputs) }
}

/** The place in the flat order of a weight, or with `from` null of a bias. */
export function indexOf({ layers }: Network, { layer, to, from }: Position): number {
  const { weight, bias, outputs } = layers[layer]!
  return from === null ? bias + to : weight + from * outputs + to
}
