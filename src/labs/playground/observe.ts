import type { ActivationName } from './activations.ts'
import type { InputName } from './inputs.ts'
import type { LessonData } from './lesson-data.ts'
import { gridFeatures, mapsOf } from './maps.ts'
import { deadShare, type LossName, marksOf } from './measures.ts'
import { forward, multiplyAdds, type Network } from './network.ts'
import { planeOf } from './scaling.ts'

/** A network at one moment, and the data that it is held against. */
export interface Present {
  readonly network: Network
  readonly inputs: readonly InputName[]
  readonly lesson: LessonData
  readonly isRegression: boolean
  readonly values: {
    readonly activation: ActivationName
    readonly loss: LossName
    readonly trainShare: number
  }
  /** In flat order. */
  readonly weights: Float32Array
}

/** Everything there is to see: the marks on both parts of the data, and what each neuron answers over the plane. */
export function observe(present: Present) {
  const { network, inputs, lesson, values, weights } = present
  const { rows, scaling, features } = lesson
  const { activation } = values
  const answers = forward(network, weights, activation, features)
  const [train, test] = [marks(present, answers.at(-1)!, false), marks(present, answers.at(-1)!, true)]
  const plane = planeOf(rows, scaling)
  const maps = mapsOf(network, weights, activation, gridFeatures(plane, inputs, scaling))
  return {
    metrics: {
      loss: train.loss,
      testLoss: test.loss,
      accuracy: train.accuracy,
      testAccuracy: test.accuracy,
      dead: deadShare(answers, rows.length),
      parameters: network.size,
      multiplyAdds: multiplyAdds(network),
    },
    points: rows,
    weights,
    maps: { ...maps },
    counts: { train: { ...train.counts }, test: { ...test.counts } },
    scaling: { x: { ...scaling.x }, y: { ...scaling.y }, t: { ...scaling.t } },
    plane: { ...plane },
    inputs,
    layers: network.layers.slice(0, -1).map(({ outputs }) => outputs),
    activation,
  }
}

/** The loss on the test data; null where there are none. */
export function testLoss(present: Present): number | null {
  const { network, weights, values, lesson } = present
  return marks(present, forward(network, weights, values.activation, lesson.features).at(-1)!, true).loss
}

function marks({ lesson, values, isRegression }: Present, scores: Float32Array, isTest: boolean) {
  const { loss, trainShare } = values
  return marksOf(lesson.targets, scores, { isRegression, loss, trainShare, isTest })
}
