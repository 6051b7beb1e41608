import type { Excitement } from './excitement.ts'
import type { Model } from './layers.ts'

/** A neuron of the network, as the reader chooses it. */
export type Neuron = Pick<Excitement, 'layer' | 'unit'>

/** The neuron itself, or the last of its layer where the network is narrower. */
export function within({ layer, unit }: Neuron, { b1, b2, b3 }: Model): Neuron {
  const count = { conv1: b1, conv2: b2, output: b3 }[layer].length
  return { layer, unit: Math.min(unit, count - 1) }
}
