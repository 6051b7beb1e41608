import type { Text } from '#/base/language.ts'
import { type Random, randomSource } from '#/base/random.ts'

/** A place in the plane. */
export type Row = readonly [x: number, y: number]

/** Clouds of one size: `q(x) = Σ w_k N(x; μ_k, σ²I)`, with the weights w summing to 1. */
export interface Mixture {
  readonly means: readonly Row[]
  readonly weights: readonly number[]
  readonly deviation: number
}

interface DataSet {
  readonly label: Text
  /** Point `index` of many: the parts take turns, so that each has its due share. */
  readonly draw: (random: Random, index: number) => Row
  /** Where the distribution is a mixture, whose scores are known in closed form. */
  readonly mixture?: Mixture
}

const ring: Mixture = {
  means: Array.from({ length: 8 }, (_, k): Row => onCircle(1.6, (k * Math.PI) / 4)),
  weights: Array<number>(8).fill(1 / 8),
  deviation: 0.12,
}

const uneven: Mixture = {
  means: [onCircle(1.3, 0.5), onCircle(1.3, 3.6)],
  weights: [0.8, 0.2],
  deviation: 0.25,
}

/** Distributions of about unit size: the noise that drowns them has deviation 1. */
export const dataSets = {
  ring: { label: { ja: '輪に並ぶ八つの山', en: 'Ring of eight clouds' }, draw: drawn(ring), mixture: ring },
  uneven: { label: { ja: '大小二つの山', en: 'Two uneven clouds' }, draw: drawn(uneven), mixture: uneven },
  moons: {
    label: { ja: '二つの三日月', en: 'Two moons' },
    draw(random, index) {
      const angle = random.uniform(0, Math.PI)
      const [x, y] = onCircle(1.2, angle)
      return jittered(index % 2 === 0 ? [x - 0.6, y - 0.3] : [0.6 - x, 0.3 - y], 0.07, random)
    },
  },
  spiral: {
    label: { ja: '渦巻き', en: 'Spiral' },
    // angles are drawn so that the points lie evenly along the arm of r = 0.22 · angle
    draw(random) {
      const angle = 3 * Math.PI * Math.sqrt(random.uniform(0.02, 1))
      return jittered(onCircle(0.22 * angle, angle), 0.05, random)
    },
  },
} as const satisfies Readonly<Record<string, DataSet>>

export type DataSetName = keyof typeof dataSets

/** The names of the data sets, for the control. */
export const dataSetNames = Object.fromEntries(
  Object.entries(dataSets).map(([name, { label }]) => [name, label]),
) as Readonly<Record<DataSetName, Text>>

/** The clouds of a data set; null where it is not made of clouds. */
export function mixtureOf(name: DataSetName): Mixture | null {
  const { mixture }: DataSet = dataSets[name]
  return mixture ?? null
}

/** Points of a data set from a seed, to three decimals; `isEven` where every part is to have its exact share. */
export function makeRows(name: DataSetName, { count, seed, isEven = true }: RowOptions): readonly Row[] {
  const random = randomSource(seed)
  return Array.from({ length: count }, (_, place): Row => {
    const [x, y] = dataSets[name].draw(random, isEven ? place : random.integer(0, 1 << 20))
    return [Math.round(1000 * x) / 1000, Math.round(1000 * y) / 1000]
  })
}

interface RowOptions {
  readonly count: number
  readonly seed: number
  readonly isEven?: boolean
}

function drawn({ means, weights, deviation }: Mixture): DataSet['draw'] {
  return (random, index) => {
    // multiples of the golden ratio's inverse, less their whole parts, are spread evenly over 0 … 1
    let share = (index * 0.6180339887498949) % 1
    let k = 0
    while (k < means.length - 1 && share >= weights[k]!) share -= weights[k++]!
    return jittered(means[k]!, deviation, random)
  }
}

function jittered([x, y]: Row, deviation: number, random: Random): Row {
  return [random.normal(x, deviation), random.normal(y, deviation)]
}

function onCircle(radius: number, angle: number): Row {
  return [radius * Math.cos(angle), radius * Math.sin(angle)]
}
