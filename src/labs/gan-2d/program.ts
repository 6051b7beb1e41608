import * as tf from '@tensorflow/tfjs'
import { adam, sgd } from '#/engine/optimizers.ts'
import { parameters, storeOf } from '#/engine/parameters.ts'
import { trainingStep } from '#/engine/training-step.ts'
import { dense } from '#/ml/dense.ts'
import { defineProgram } from '#/runtime/program.ts'
import { bell } from './bell.ts'
import { generated, metricsOf } from './observe.ts'
import { type Part, parts } from './parts.ts'
import { discriminatorPlayer, generatorPlayer, shapesOf } from './plain-net.ts'
import { tensorLosses } from './program-losses.ts'
import { type Batch, batch, Samples } from './samples.ts'
import spec from './spec.ts'

const rules = {
  adam: (p: object, learningRate: number) => adam(p, { learningRate, beta1: 0.5 }), // β₁ as in DCGAN
  sgd: (p: object, learningRate: number) => sgd(p, { learningRate }),
}

/** A generative adversarial network in the plane (Goodfellow et al., 2014). */
export default defineProgram(spec, async function* ({ values, seed }) {
  const g = parameters(shapesOf(generatorPlayer), { seed: seed + 1 })
  const d = parameters(shapesOf(discriminatorPlayer), { seed: seed + 2 })
  const isBell = values.start === 'bell'

  /** G: noise z [batch, 2] → fake samples x̃ [batch, 2]. */
  function generator(z: tf.Tensor): tf.Tensor {
    const h1 = tf.tanh(dense(z, g.w1, g.b1)) // [batch, 24]
    const h2 = tf.tanh(dense(h1, g.w2, g.b2)) // [batch, 24]
    return dense(h2, g.w3, g.b3)
  }

  /** The scores s of samples [n, 2] → [n, 1]. D(x) = σ(s) is the probability that x is real. */
  function discriminator(x: tf.Tensor): tf.Tensor {
    const h1 = tf.relu(dense(x, d.w1, d.b1)) // [n, 24]
    const h2 = tf.relu(dense(h1, d.w2, d.b2)) // [n, 24]
    return dense(h2, d.w3, d.b3)
  }

  /** Real x are to be told from fakes, which are made of z; of the fixed bell they come ready-made. ε: instance noise. */
  function lossD(x: tf.Tensor, z: tf.Tensor, epsilon: tf.Tensor, targets: tf.Tensor): tf.Tensor {
    const fakes = isBell ? z : generator(z)
    const scores = discriminator(tf.add(tf.concat([x, fakes], 0), epsilon)) // [2 · batch, 1]
    return tensorLosses[values.loss].discriminator(scores, targets)
  }

  /** Fakes are to be taken for real: what G learns comes back to it through D. */
  function lossG(z: tf.Tensor, epsilon: tf.Tensor): tf.Tensor {
    const scores = discriminator(tf.add(generator(z), epsilon)) // [batch, 1]
    return tensorLosses[values.loss].generator(scores)
  }

  /** The optimiser of each player changes its own parameters and no others. */
  function teacherD() {
    const optimizer = rules[values.ruleD](d, values.rateD)
    return { optimizer, step: trainingStep(optimizer, lossD) }
  }
  function teacherG() {
    const optimizer = rules[values.ruleG](g, values.rateG)
    return { optimizer, step: trainingStep(optimizer, lossG) }
  }

  const samples = new Samples(values, seed)
  let chosen = { ...values }
  let ofD = teacherD()
  let ofG = teacherG()

  /** The reader may change knobs and points at any moment. */
  function followReader() {
    const before = chosen
    chosen = { ...values }
    samples.follow(chosen)
    if (chosen.loss !== before.loss || chosen.ruleD !== before.ruleD) {
      ofD.step.dispose()
      ofD = teacherD()
    }
    if (chosen.loss !== before.loss || chosen.ruleG !== before.ruleG) {
      ofG.step.dispose()
      ofG = teacherG()
    }
    ofD.optimizer.learningRate = chosen.rateD
    ofG.optimizer.learningRate = chosen.rateG
  }

  function updateD({ x, z, epsilon }: Batch) {
    const targets = Float32Array.from({ length: 2 * batch }, (_, i) => (i < batch ? values.smooth : 0))
    const given = [
      tf.tensor2d(x, [batch, 2]),
      tf.tensor2d(isBell ? bell(z) : z, [batch, 2]),
      tf.tensor2d(epsilon, [2 * batch, 2]),
      tf.tensor2d(targets, [2 * batch, 1]),
    ] as const
    ofD.step(...given)
    tf.dispose([...given])
  }

  function updateG({ z, epsilon }: Batch) {
    const given = [tf.tensor2d(z, [batch, 2]), tf.tensor2d(epsilon.slice(2 * batch), [batch, 2])] as const
    ofG.step(...given)
    tf.dispose([...given])
  }

  const players = async () => ({ g: isBell ? null : await storeOf(g).read(0), d: await storeOf(d).read(0) })

  /** Both players, and the samples to show: in slow motion those of this very step. */
  function moment(slow: { part: Part; of: Batch; from?: Float32Array } | null = null) {
    async function look() {
      followReader()
      const { own, test, standing } = samples
      const now = await players()
      const { x, z } = slow?.of ?? standing
      const metrics = metricsOf(now, test, { data: values.data, own, loss: values.loss })
      const part = slow && parts.indexOf(slow.part)
      return { metrics, ...now, x, z, part, before: slow?.from ?? null, own: own ?? [] }
    }
    return { look }
  }

  yield moment()
  for (let step = 0; ; step++) {
    followReader()
    const [learnsD, learnsG] = [values.plays !== 'generator', values.plays !== 'discriminator' && !isBell]
    let of = samples.next(values, step)
    for (let update = 1; update <= (learnsD ? values.k : 1); update++) {
      if (update > 1) of = samples.next(values, step)
      if (values.slow) yield moment({ part: 'noise', of })
      if (values.slow) yield moment({ part: 'samples', of })
      if (values.slow) yield moment({ part: 'verdicts', of })
      if (learnsD) updateD(of)
      if (values.slow && learnsD && (learnsG || update < values.k)) yield moment({ part: 'appraiser', of })
    }
    if (!learnsG) {
      yield moment(values.slow ? { part: learnsD ? 'appraiser' : 'verdicts', of } : null)
      continue
    }
    if (values.slow) yield moment({ part: 'gradients', of })
    const from = values.slow ? generated((await players()).g, of.z) : undefined
    updateG(of)
    yield moment(from ? { part: 'forger', of, from } : null)
  }
})
