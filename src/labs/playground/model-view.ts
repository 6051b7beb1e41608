import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { ActivationName } from './activations.ts'
import { featuresOf } from './features.ts'
import { type InputName, inputNames } from './inputs.ts'
import { gridOf, outputSide, unitSide } from './maps.ts'
import { sigmoid } from './measures.ts'
import type { Node } from './net-layout.ts'
import { forward, type Network, networkOf } from './network.ts'
import type { SignMap } from './paint-map.ts'
import { type Plane, restored, type Scaling } from './scaling.ts'

/** What a look brought back of the network, as far as the view needs it. */
export interface Looked {
  readonly weights: Float32Array
  readonly maps: { readonly output: Float32Array; readonly units: Int8Array; readonly limits: Float32Array }
  readonly scaling: Scaling
  readonly plane: Plane
  readonly inputs: readonly InputName[]
  readonly layers: readonly number[]
  readonly activation: ActivationName
}

/** The network of a look. */
export function networkIn({ inputs, layers }: Looked): Network {
  return networkOf(inputs.length, layers)
}

/** What the network answers at one place: every layer's numbers, the last the raw score z. */
export function answersAt(looked: Looked, place: readonly [x: number, y: number]): readonly Float32Array[] {
  const features = featuresOf([place], looked.inputs, looked.scaling)
  return forward(networkIn(looked), looked.weights, looked.activation, features)
}

/** A raw score as it is read: a probability, or a number in the units of the data. */
export function readScore(z: number, isRegression: boolean, { t }: Scaling): number {
  return isRegression ? restored(z, t) : sigmoid(z)
}

/** The place of a hidden neuron among all of them. */
function unitOf({ layers }: Looked, { layer, index }: Node): number {
  return layers.slice(0, layer - 1).reduce((sum, count) => sum + count, 0) + index
}

/** The largest size of a hidden neuron's answer over the plane. */
export function limitOf(looked: Looked, node: Node): number {
  return looked.maps.limits[unitOf(looked, node)] ?? 0
}

/** A hidden neuron's map, from −1 to 1. */
export function unitMap(looked: Looked, node: Node): SignMap {
  const start = unitOf(looked, node) * unitSide * unitSide
  return { side: unitSide, at: (index) => looked.maps.units[start + index]! / 127 }
}

/** The output's map: 2p − 1, or the predicted number as it is seen by the network. */
export function outputMap(looked: Looked, isRegression: boolean): SignMap {
  const { output } = looked.maps
  return { side: outputSide, at: (index) => squash(output[index]!, isRegression) }
}

/** A raw score on the scale of colours, from −1 to 1. */
export function squash(z: number, isRegression: boolean): number {
  return isRegression ? z : 2 * sigmoid(z) - 1
}

/** The maps of all seven inputs, each as a part of its largest size. */
export function inputMaps(plane: Plane, scaling: Scaling): readonly SignMap[] {
  const places = gridOf(plane, unitSide)
  return inputNames.map((name) => {
    const values = featuresOf(places, [name], scaling)
    const limit = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1
    return { side: unitSide, at: (index) => values[index]! / limit }
  })
}

/** “(1.2, −0.5)  p = 0.93”; of a hidden neuron, its own answer. */
export function probeWords(
  looked: Looked,
  place: readonly [x: number, y: number],
  { isRegression, previewed, language }: Probe,
): string {
  const answers = answersAt(looked, place)
  const [x, y] = place.map((value) => formatNumber(value, language))
  const hidden = previewed && answers[previewed.layer - 1]?.[previewed.index]
  if (typeof hidden === 'number') return `(${x}, ${y})  a = ${formatNumber(hidden, language)}`
  const read = readScore(answers.at(-1)![0]!, isRegression, looked.scaling)
  return `(${x}, ${y})  ${isRegression ? 'ŷ' : 'p'} = ${formatNumber(read, language)}`
}

interface Probe {
  readonly isRegression: boolean
  readonly previewed: Node | null
  readonly language: Language
}
