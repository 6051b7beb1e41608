import type { ActivationName } from './activations.ts'
import { featuresOf } from './features.ts'
import type { InputName } from './inputs.ts'
import { forward, type Network } from './network.ts'
import type { Plane, Scaling } from './scaling.ts'

/** Places along each side of the output's map, and of a neuron's, which takes every second of them. */
export const outputSide = 48
export const unitSide = 24

/** The answers of a network over the plane, rows from top to bottom. */
export interface Maps {
  /** The raw score z: [48, 48]. */
  readonly output: Float32Array
  /** Hidden neurons, one after the other: [neurons, 24, 24], each as parts of 127 of its own `limits`. */
  readonly units: Int8Array
  /** The largest size of each neuron's answer. */
  readonly limits: Float32Array
}

/** The places of a square grid over the plane, in the middle of their cells. */
export function gridOf({ x, y }: Plane, side: number): readonly (readonly [number, number])[] {
  const at = ([low, high]: readonly [number, number], share: number) => low + (high - low) * share
  return Array.from({ length: side * side }, (_, index): readonly [number, number] => {
    const [column, row] = [index % side, Math.floor(index / side)]
    return [at(x, (column + 0.5) / side), at(y, 1 - (row + 0.5) / side)]
  })
}

/** Everything that the grid's features need is `grid`; the rest is the network. */
export function mapsOf(
  network: Network,
  weights: Float32Array,
  activation: ActivationName,
  gridFeatures: Float32Array,
): Maps {
  const answers = forward(network, weights, activation, gridFeatures)
  const hidden = answers.slice(0, -1)
  const count = network.layers.slice(0, -1).reduce((sum, { outputs }) => sum + outputs, 0)
  const units = new Int8Array(count * unitSide * unitSide)
  const limits = new Float32Array(count)
  let unit = 0
  for (const [index, layer] of hidden.entries()) {
    const { outputs } = network.layers[index]!
    for (let out = 0; out < outputs; out++, unit++) {
      limits[unit] = pack(layer, { outputs, out }, units.subarray(unit * unitSide * unitSide))
    }
  }
  return { output: answers.at(-1)!, units, limits }
}

/** Writes every second answer of one neuron into its map; returns the largest of their sizes. */
function pack(
  answers: Float32Array,
  { outputs, out }: { outputs: number; out: number },
  map: Int8Array,
): number {
  const stride = outputSide / unitSide
  const at = (row: number, column: number) =>
    answers[(row * stride * outputSide + column * stride) * outputs + out]!
  let limit = 0
  for (let row = 0; row < unitSide; row++) {
    for (let column = 0; column < unitSide; column++) limit = Math.max(limit, Math.abs(at(row, column)))
  }
  const scale = limit > 0 ? 127 / limit : 0
  for (let row = 0; row < unitSide; row++) {
    for (let column = 0; column < unitSide; column++) {
      map[row * unitSide + column] = Math.round(at(row, column) * scale)
    }
  }
  return limit
}

/** The features of the grid that `mapsOf` looks at. */
export function gridFeatures(plane: Plane, names: readonly InputName[], scaling: Scaling): Float32Array {
  return featuresOf(gridOf(plane, outputSide), names, scaling)
}
