import * as tf from '@tensorflow/tfjs'
import { adagrad, adam, adamw, momentum, nesterov, rmsprop, sgd } from '#/engine/optimizers.ts'
import { parameters } from '#/engine/parameters.ts'
import { readArray } from '#/engine/read.ts'
import { trainingStep } from '#/engine/training-step.ts'
import { sigmoidCrossEntropy } from '#/ml/losses.ts'
import { heights } from '#/ml/surface-heights.ts'
import type { Place } from '#/ml/surfaces.ts'
import { defineProgram } from '#/runtime/program.ts'
import { batches } from './batches.ts'
import { fieldPlaces } from './field-grid.ts'
import { momentsOf } from './moments-of.ts'
import { type Network, scores, shapes } from './program-network.ts'
import { metricsOf } from './race-metrics.ts'
import { racerNames } from './racers.ts'
import { ratesOf } from './rates-of.ts'
import { ruleCheck } from './rule-check.ts'
import spec from './spec.ts'
import { spirals } from './spirals.ts'
import { surfaces } from './surfaces.ts'

/** Places of each ball that the picture shows at most. */
const shown = 600

/** Seven update rules, each on a ball of its own on the surface and on a network of its own, all from one start. */
export default defineProgram(spec, async function* ({ values, seed }) {
  const { mu, rho, decay } = values
  const rules = {
    sgd: <P extends object>(p: P) => sgd(p, { learningRate: values.sgdRate }),
    momentum: <P extends object>(p: P) => momentum(p, { learningRate: values.momentumRate, mu }),
    nesterov: <P extends object>(p: P) => nesterov(p, { learningRate: values.nesterovRate, mu }),
    adagrad: <P extends object>(p: P) => adagrad(p, { learningRate: values.adagradRate }),
    rmsprop: <P extends object>(p: P) => rmsprop(p, { learningRate: values.rmspropRate, rho }),
    adam: <P extends object>(p: P) => adam(p, { learningRate: values.adamRate }),
    adamw: <P extends object>(p: P) => adamw(p, { learningRate: values.adamwRate, decay }),
  }

  // the surface: a ball for each rule, θ = (x, y)
  const surface = surfaces[values.surface]
  const start = (values.start as readonly Place[] | null)?.[0] ?? surface.start
  const balls = racerNames.map((racer) => {
    const p = parameters({ place: { shape: [2], initialise: () => Float32Array.from(start) } }, { seed })
    const optimizer = rules[racer](p)
    return { p, optimizer, step: trainingStep(optimizer, () => heights[values.surface](p.place)) }
  })

  // the network: the same weights for each rule, then the same batches
  const points = spirals(240, seed)
  const x = tf.tensor2d(points.x as [number, number][]) // [240, 2]
  const y = tf.tensor2d(points.y.map((label) => [label])) // [240, 1]
  const order = batches(240, 40, seed)
  const networks = racerNames.map((racer) => {
    const p = parameters(shapes, { seed }) as Network
    return {
      p,
      step: trainingStep(rules[racer](p), (xs: tf.Tensor, ys: tf.Tensor) =>
        sigmoidCrossEntropy(scores(p, xs), ys),
      ),
    }
  })

  const grid = tf.tensor2d(fieldPlaces()) // places at which the networks are drawn
  const check = ruleCheck(surface, start, ratesOf(values), { mu, rho, decay })
  const path = racerNames.flatMap(() => [...Float32Array.from(start)])
  const width = path.length // x and y of each ball

  async function look() {
    const losses = tf.tidy(() => tf.stack(networks.map(({ p }) => sigmoidCrossEntropy(scores(p, x), y))))
    const field = tf.tidy(() => tf.concat(networks.map(({ p }) => tf.sigmoid(scores(p, grid)))))
    const places = path.slice(-width)
    const metrics = metricsOf(surface, places, await readArray(losses), check.gap())
    const fields = Uint8Array.from(await readArray(field), (probability) => 255 * probability)
    tf.dispose([losses, field])
    const moments = await Promise.all(balls.map(({ optimizer }, index) => momentsOf(optimizer, index)))
    return {
      metrics,
      places,
      path: Float32Array.from(path.slice(-shown * width)),
      fields,
      moments,
      start: [start],
      points,
    }
  }

  for (;;) {
    yield { look }
    for (const ball of balls) ball.step()
    const batch = order.next().value
    const chosen = tf.tensor1d(batch, 'int32')
    const [xs, ys] = [tf.gather(x, chosen), tf.gather(y, chosen)] // [40, 2], [40, 1]
    for (const network of networks) network.step(xs, ys)
    tf.dispose([chosen, xs, ys])

    // read at every step, since the whole path is drawn; it is 14 numbers
    const places = tf.concat(balls.map(({ p }) => p.place)) // [14]
    const now = await readArray(places)
    tf.dispose(places)
    check.follow(now)
    path.push(...now)
  }
})
