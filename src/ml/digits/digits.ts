import { randomSource } from '#/base/random.ts'
import { centred, side } from './centred.ts'
import { draw } from './draw.ts'
import { readPath } from './pen.ts'
import { vary } from './vary.ts'
import { ways } from './ways.ts'

export interface DigitsOptions {
  readonly count: number
  /** The same seed gives the same digits. */
  readonly seed: number
}

export interface Digits {
  /** [count · 784], row by row: 0 the paper … 1 the ink. */
  readonly pixels: Float32Array
  /** [count], 0 … 9, each as often as the others, in random order. */
  readonly labels: Uint8Array
}

/** Fine enough that nothing of it is left when the digit has shrunk to 20 pixels. */
const drawnHeight = 44

/** By digit: each way of writing it, as many times as people use it. */
const models = ways.map((ofDigit) =>
  ofDigit.flatMap(({ often, path }) => Array<ReturnType<typeof readPath>>(often).fill(readPath(path))),
)

/** Digits as if written by many hands, 28 × 28 pixels each, placed as those of MNIST are. */
export function digits({ count, seed }: DigitsOptions): Digits {
  const random = randomSource(seed)
  const labels = Uint8Array.from(random.shuffle(Array.from({ length: count }, (_, i) => i % 10)))
  const pixels = new Float32Array(count * side * side)
  labels.forEach((label, i) => {
    const choice = models[label]!
    const strokes = choice[random.integer(0, choice.length)]!
    const { pixels: ink, width, height } = draw(vary(strokes, random), drawnHeight)
    pixels.set(centred(ink, width, height), i * side * side)
  })
  return { pixels, labels }
}
