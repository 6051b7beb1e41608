import * as tf from '@tensorflow/tfjs'
import { adam } from '#/engine/optimizers.ts'
import { parameters } from '#/engine/parameters.ts'
import { trainingStep } from '#/engine/training-step.ts'
import { attention, causalMask, joinHeads, splitHeads } from '#/ml/attention.ts'
import { dense } from '#/ml/dense.ts'
import { gelu } from '#/ml/gelu.ts'
import { normal, ones } from '#/ml/initialisers.ts'
import { layerNorm } from '#/ml/layer-norm.ts'
import { softmaxCrossEntropy } from '#/ml/losses.ts'
import { inTurn, labels, type Work } from './work.ts'

const [batch, tokens, width, heads, vocabulary, layers] = [16, 32, 48, 4, 27, 2]
const rows = batch * tokens
const text = (k: number) => [labels(rows, vocabulary, k), labels(rows, vocabulary, 10 + k)] as const

function shapes() {
  const result: Record<string, readonly number[] | { shape: readonly number[]; initialise: typeof ones }> = {
    embedding: [vocabulary, width],
    position: [tokens, width],
    gain: { shape: [width], initialise: ones },
    bias: [width],
    head: [width, vocabulary],
    headBias: [vocabulary],
  }
  for (let layer = 0; layer < layers; layer++) {
    Object.assign(result, {
      [`gain1.${layer}`]: { shape: [width], initialise: ones },
      [`bias1.${layer}`]: [width],
      [`attend.${layer}`]: [width, 3 * width],
      [`attendBias.${layer}`]: [3 * width],
      [`project.${layer}`]: [width, width],
      [`projectBias.${layer}`]: [width],
      [`gain2.${layer}`]: { shape: [width], initialise: ones },
      [`bias2.${layer}`]: [width],
      [`expand.${layer}`]: [width, 4 * width],
      [`expandBias.${layer}`]: [4 * width],
      [`contract.${layer}`]: [4 * width, width],
      [`contractBias.${layer}`]: [width],
    })
  }
  return result
}

type Layer = (x: tf.Tensor, gain: tf.Tensor, bias: tf.Tensor) => tf.Tensor
type Mix = (q: tf.Tensor, k: tf.Tensor, v: tf.Tensor, mask: tf.Tensor) => tf.Tensor
interface Parts {
  readonly affine: Layer
  readonly normalise: Layer
  readonly activate: (x: tf.Tensor) => tf.Tensor
  readonly mix: Mix
}

/** The same model from either set of parts. */
function scores(
  p: Readonly<Record<string, tf.Tensor>>,
  parts: Parts,
  mask: tf.Tensor,
  ids: tf.Tensor,
): tf.Tensor {
  const { affine, normalise, activate, mix } = parts
  const words = tf.reshape(tf.gather(p.embedding!, ids as tf.Tensor1D), [batch, tokens, width])
  let x: tf.Tensor = tf.reshape(tf.add(words, p.position!), [rows, width])
  for (let layer = 0; layer < layers; layer++) {
    const at = (name: string) => p[`${name}.${layer}`]!
    const qkv = affine(normalise(x, at('gain1'), at('bias1')), at('attend'), at('attendBias'))
    const [q, k, v] = tf
      .split(tf.reshape(qkv, [batch, tokens, 3 * width]), 3, 2)
      .map((part) => splitHeads(part, heads)) as [tf.Tensor, tf.Tensor, tf.Tensor]
    const mixed = tf.reshape(joinHeads(mix(q, k, v, mask), heads), [rows, width])
    x = tf.add(x, affine(mixed, at('project'), at('projectBias')))
    const h = activate(affine(normalise(x, at('gain2'), at('bias2')), at('expand'), at('expandBias')))
    x = tf.add(x, affine(h, at('contract'), at('contractBias')))
  }
  return affine(normalise(x, p.gain!, p.bias!), p.head!, p.headBias!)
}

const ours: Parts = { affine: dense, normalise: layerNorm, activate: gelu, mix: attention }

/** The parts as one writes them with TF.js alone. */
const plainParts: Parts = {
  affine: (x, w, b) => tf.add(tf.matMul(x, w), b),
  normalise(x, gain, bias) {
    const { mean, variance } = tf.moments(x, -1, true)
    return tf.add(tf.mul(tf.div(tf.sub(x, mean), tf.sqrt(tf.add(variance, 1e-5))), gain), bias)
  },
  activate: (x) => tf.mul(x, tf.sigmoid(tf.mul(x, 1.702))),
  mix(q, k, v, mask) {
    const weights = tf.softmax(tf.add(tf.div(tf.matMul(q, k, false, true), Math.sqrt(width / heads)), mask))
    return tf.matMul(weights, v)
  },
}

export const gpt: Work = {
  name: 'GPT, 2 layers, d 48, 4 heads, 32 tokens, batch 16',
  ours() {
    const p = parameters(shapes(), { seed: 1, initialise: normal(0.1) })
    const mask = causalMask(tokens)
    const { next, all } = inTurn(text)
    const step = trainingStep(adam(p, { learningRate: 0.003 }), (ids: tf.Tensor, target: tf.Tensor) =>
      softmaxCrossEntropy(scores(p, ours, mask, ids), tf.oneHot(target as tf.Tensor1D, vocabulary)),
    )
    return {
      step: () => step(...next()),
      kernels: step.kernels,
      dispose() {
        step.dispose()
        tf.dispose([p, mask, all.flat()])
      },
    }
  },
  stock() {
    const start = parameters(shapes(), { seed: 1, initialise: normal(0.1) })
    const p = Object.fromEntries(Object.entries(start).map(([name, theta]) => [name, tf.variable(theta)]))
    const mask = causalMask(tokens)
    const optimizer = tf.train.adam(0.003)
    const { next, all } = inTurn(text)
    return {
      isStock: true,
      step() {
        const [ids, target] = next()
        const cost = () =>
          tf.losses.softmaxCrossEntropy(
            tf.oneHot(target, vocabulary),
            scores(p, plainParts, mask, ids),
          ) as tf.Scalar
        return optimizer.minimize(cost, true) ?? undefined
      },
      dispose() {
        optimizer.dispose()
        tf.dispose([start, p, mask, all.flat()])
      },
    }
  },
}
