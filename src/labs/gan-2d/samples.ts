import { type Random, randomSource } from '#/base/random.ts'
import type { Values } from '#/runtime/spec.ts'
import { drawerOf, fittedToPlane, type Place } from './data-sets.ts'
import { type TestSamples, testSamples } from './observe.ts'
import type spec from './spec.ts'

/** Samples of each kind in one step. */
export const batch = 128
/** Steps within which the instance noise falls to 0. */
const noiseSteps = 1000

/** What one step works on, flat. */
export interface Batch {
  /** Real samples: [batch, 2]. */
  readonly x: Float32Array
  /** Noise of the generator, uniform in [−1, 1]²: [batch, 2]. */
  readonly z: Float32Array
  /** Instance noise, added to the real samples, then to the fake ones: [2 · batch, 2]. */
  readonly epsilon: Float32Array
}

type Choice = Pick<Values<(typeof spec)['params']>, 'data' | 'points' | 'noise'>

/** Draws real samples and noise; whoever changes the data is followed at the next draw. */
export class Samples {
  /** The reader's own points within the plane. */
  own: readonly Place[] | null = null
  test: TestSamples
  private readonly random: Random
  private readonly seed: number
  private points: Choice['points'] = null

  constructor({ data }: Choice, seed: number) {
    this.random = randomSource(seed)
    this.seed = seed
    this.test = testSamples(data, null, seed + 3)
  }

  /** Takes the reader's points up when they have changed. */
  follow({ data, points }: Choice): void {
    if (points === this.points) return
    this.points = points
    this.own = fittedToPlane(points)
    this.test = testSamples(data, this.own, this.seed + 3)
  }

  next({ data, noise }: Choice, step: number): Batch {
    const { random } = this
    const draw = drawerOf(data, this.own)
    const deviation = noise * Math.max(0, 1 - step / noiseSteps)
    return {
      z: Float32Array.from({ length: 2 * batch }, () => random.uniform(-1, 1)),
      x: Float32Array.from(Array.from({ length: batch }, () => draw(random)).flat()),
      epsilon: Float32Array.from({ length: 4 * batch }, () =>
        deviation > 0 ? random.normal(0, deviation) : 0,
      ),
    }
  }

  /** Samples to show between steps, always from the same noise: more real ones than fakes. */
  get standing(): Omit<Batch, 'epsilon'> {
    return { x: this.test.x.slice(0, 4 * batch), z: this.test.z.slice(0, 2 * batch) }
  }
}
