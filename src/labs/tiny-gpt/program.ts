import * as tf from '@tensorflow/tfjs'
import { randomSource } from '#/base/random.ts'
import { adamw } from '#/engine/optimizers.ts'
import { parameters, storeOf } from '#/engine/parameters.ts'
import { readArray } from '#/engine/read.ts'
import { trainingStep } from '#/engine/training-step.ts'
import { attention, causalMask, joinHeads, splitHeads } from '#/ml/attention.ts'
import { dense } from '#/ml/dense.ts'
import { gelu } from '#/ml/gelu.ts'
import { layerNorm } from '#/ml/layer-norm.ts'
import { softmaxCrossEntropy } from '#/ml/losses.ts'
import { defineProgram } from '#/runtime/program.ts'
import { bigramLoss } from './baselines.ts'
import { declarationsOf } from './declarations.ts'
import { lessonOf } from './lesson.ts'
import { meanLoss, shareRight } from './measures.ts'
import { Reader } from './reader.ts'
import { parameterCount, type Sizes } from './sizes.ts'
import spec from './spec.ts'
import { chosen, drawn, windowsAt } from './windows.ts'
import { type Request, Writer } from './writer.ts'

/** Windows a step is taken from. */
const batch = 16
/** Tokens of held-out text that are judged. */
const judged = 1152

/** A GPT: L blocks of causal self-attention and an MLP, trained to guess the next token. */
export default defineProgram(spec, async function* ({ values, seed }) {
  const { context, heads, headWidth, layers, mask: isMasked } = values
  const lesson = lessonOf(values, seed)
  const vocabulary = lesson.vocabulary.tokens.length
  const width = heads * headWidth
  const sizes: Sizes = { vocabulary, context, width, heads, layers } // V, T, C, H, L
  const p: Readonly<Record<string, tf.Tensor>> = parameters(declarationsOf(sizes), { seed })
  const memory = storeOf(p)
  const mask = isMasked ? causalMask(context) : tf.zeros<tf.Rank.R2>([context, context])

  /** Lets every token gather from those before it. x: [B·T, C] */
  function attend(x: tf.Tensor, l: number): tf.Tensor {
    const qkv = dense(x, p[`attend${l}`]!, p[`attendBias${l}`]!) // [B·T, 3C]
    const [q, k, v] = tf
      .split(tf.reshape(qkv, [-1, context, 3 * width]), 3, 2) // each [B, T, C]
      .map((part) => splitHeads(part, heads)) as [tf.Tensor, tf.Tensor, tf.Tensor] // [B·H, T, C/H]
    const y = attention(q, k, v, mask) // softmax(qkᵀ/√d + mask) v: [B·H, T, C/H]
    return dense(tf.reshape(joinHeads(y, heads), [-1, width]), p[`project${l}`]!, p[`projectBias${l}`]!)
  }

  /** Lets every token think for itself. x: [B·T, C] */
  function mlp(x: tf.Tensor, l: number): tf.Tensor {
    const h = gelu(dense(x, p[`expand${l}`]!, p[`expandBias${l}`]!)) // [B·T, 4C]
    return dense(h, p[`contract${l}`]!, p[`contractBias${l}`]!) // [B·T, C]
  }

  /** The scores of every next token. ids: [B·T], result: [B·T, V] */
  function model(ids: tf.Tensor): tf.Tensor {
    const tokens = tf.reshape(tf.gather(p.embedding!, ids as tf.Tensor1D), [-1, context, width])
    let x: tf.Tensor = tf.reshape(tf.add(tokens, p.position!), [-1, width]) // [B·T, C]
    for (let l = 0; l < layers; l++) {
      x = tf.add(x, attend(layerNorm(x, p[`gain1${l}`]!, p[`bias1${l}`]!), l)) // the residual stream
      x = tf.add(x, mlp(layerNorm(x, p[`gain2${l}`]!, p[`bias2${l}`]!), l))
    }
    return tf.matMul(layerNorm(x, p.gain!, p.bias!) as tf.Tensor2D, p.head as tf.Tensor2D) // [B·T, V]
  }

  const optimizer = adamw(p, { learningRate: values.learningRate, decay: 0.01, clipNorm: 1 })
  const step = trainingStep(optimizer, (ids: tf.Tensor, next: tf.Tensor) =>
    softmaxCrossEntropy(model(ids), tf.oneHot(next as tf.Tensor1D, vocabulary)),
  )

  const random = randomSource(seed)
  const heldStarts = chosen(lesson.heldStarts, Math.ceil(judged / context))
  const held = windowsAt(lesson.held, heldStarts, context)
  const forced =
    lesson.forced && heldStarts.flatMap((at) => [...lesson.forced!.subarray(at + 1, at + context + 1)])
  const constants = {
    bigram: bigramLoss(lesson.train, { ...held, vocabulary }),
    uniform: Math.log(vocabulary),
    parameters: parameterCount(sizes),
  }
  const writer = new Writer(lesson.vocabulary, sizes)
  let loss: tf.Tensor | null = null

  async function numbers() {
    const flat = await memory.read(0)
    return Object.fromEntries(
      memory.layout.blocks.map(({ name, offset, size }) => [name, flat.subarray(offset, offset + size)]),
    )
  }

  async function look() {
    const scores = held.count > 0 ? await scoresOf(held.x) : null // [n·T, V]
    const heldOut = scores && meanLoss(scores, held.y)
    const metrics = {
      loss: loss && (await loss.data())[0]!,
      heldOut,
      ...constants,
      agreement: scores && forced && shareRight(scores, held.y, forced),
      perplexity: heldOut === null ? null : Math.exp(heldOut),
    }
    const sample = writer.write(new Reader(await numbers(), sizes), values, seed)
    return { metrics, sizes, tokens: lesson.vocabulary.tokens, ...sample }
  }

  async function scoresOf(x: Int32Array) {
    const scores = tf.tidy(() => model(tf.tensor1d(x, 'int32')))
    const copy = await readArray(scores)
    scores.dispose()
    return copy
  }

  const answers = {
    generate: async (request: Request) => {
      const p = await numbers()
      return writer.goOn(() => new Reader(p, sizes), request)
    },
  }

  async function weights() {
    const p = await numbers()
    return Object.fromEntries(
      memory.layout.blocks.map(({ name, shape }) => [name, { shape, data: p[name]!.slice() }]),
    )
  }

  for (;;) {
    yield { look, answers, weights }
    optimizer.learningRate = values.learningRate
    const { x, y } = windowsAt(lesson.train, drawn(lesson.trainStarts, batch, random), context)
    const [ids, next] = [tf.tensor1d(x, 'int32'), tf.tensor1d(y, 'int32')] // [B·T] each
    loss = step(ids, next)
    tf.dispose([ids, next])
  }
})
