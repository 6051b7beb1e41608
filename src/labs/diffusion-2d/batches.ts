import { randomSource } from '#/base/random.ts'
import { embeddingOf, embeddingSize } from './embedding.ts'
import { levels } from './schedule.ts'

/** What a training step is given: data and noise, [size · 2], and for each example √ᾱ_t, √(1−ᾱ_t) and t embedded. */
export interface Batch {
  readonly size: number
  readonly x0: Float32Array
  readonly epsilon: Float32Array
  readonly signal: Float32Array
  readonly spread: Float32Array
  readonly time: Float32Array
}

/** Batches of points drawn at random, each noised at a level drawn from 1 … T. */
export function batchesOf(alphaBar: Float64Array, seed: number) {
  const random = randomSource(seed + 2)
  const embeddings = Array.from(alphaBar, (_, t) => embeddingOf(t / levels))

  function next(points: Float32Array, size: number): Batch {
    const [x0, epsilon] = [new Float32Array(2 * size), new Float32Array(2 * size)]
    const [signal, spread] = [new Float32Array(size), new Float32Array(size)]
    const time = new Float32Array(size * embeddingSize)
    for (let i = 0; i < size; i++) {
      const row = 2 * random.integer(0, points.length / 2)
      const t = random.integer(1, levels + 1)
      x0.set([points[row]!, points[row + 1]!], 2 * i)
      epsilon.set([random.normal(), random.normal()], 2 * i)
      signal[i] = Math.sqrt(alphaBar[t]!)
      spread[i] = Math.sqrt(1 - alphaBar[t]!)
      time.set(embeddings[t]!, i * embeddingSize)
    }
    return { size, x0, epsilon, signal, spread, time }
  }

  return { next }
}
