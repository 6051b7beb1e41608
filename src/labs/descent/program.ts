import * as tf from '@tensorflow/tfjs'
import { readArray } from '#/engine/read.ts'
import type { Place } from '#/ml/surfaces.ts'
import { defineProgram } from '#/runtime/program.ts'
import { areFinite } from './are-finite.ts'
import { gradientOf } from './gradient-of.ts'
import { measure } from './measure.ts'
import { newtonStep } from './newton-step.ts'
import { pickedGround } from './picked-ground.ts'
import spec from './spec.ts'
import { startsOf } from './starts.ts'
import { surfaceOf, terrainOf } from './surface.ts'
import { tensorOf } from './tensor-of.ts'
import { placesIn, trailLength } from './trail.ts'

/** Balls on the surface z = f(x, y): each step goes against the gradient, (x, y) ← (x, y) − η ∇f. */
export default defineProgram(spec, async function* ({ values, seed }) {
  const picked = pickedGround(values)
  const surface = surfaceOf(picked.formula)
  const starts =
    (values.starts as readonly Place[] | null) ??
    startsOf(picked, terrainOf(surface), { count: values.count, seed })
  const x = tf.tidy(() => tf.variable(tf.tensor1d(starts.map(([x]) => x)))) // [balls]
  const y = tf.tidy(() => tf.variable(tf.tensor1d(starts.map(([, y]) => y)))) // [balls]

  // where the balls have been of late, oldest first: [trailLength, 2, balls]
  const trail = tf.tidy(() => tf.variable(tf.tile(tf.stack([x, y]).expandDims(0), [trailLength, 1, 1])))

  async function look() {
    const walked = await readArray(trail)
    const places = placesIn(walked, trailLength - 1, starts.length)
    return { metrics: measure(surface, picked, places), trail: walked, starts }
  }

  for (;;) {
    yield { look }
    tf.tidy(() => {
      const gradient = gradientOf(surface, [x, y], values) // ∇f = (∂f/∂x, ∂f/∂y): [balls] each
      const [dx, dy] = values.method === 'newton' ? newtonStep(surface, [x, y], gradient) : gradient
      const [nextX, nextY] = [x.sub(dx.mul(values.learningRate)), y.sub(dy.mul(values.learningRate))]
      const isDefined = areFinite(tensorOf(surface.f, x, y), dx, dy) // [balls]; where f has no slope a ball stays
      x.assign(tf.where(isDefined, nextX, x) as tf.Tensor1D)
      y.assign(tf.where(isDefined, nextY, y) as tf.Tensor1D)
      trail.assign(tf.concat([trail.slice(1), tf.stack([x, y]).expandDims(0)]))
    })
  }
})
