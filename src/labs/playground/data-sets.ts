import type { Text } from '#/base/language.ts'
import { type Random, randomSource } from '#/base/random.ts'

/** A point, and what is to be told of it: class 1 (○) or 0 (×), or a number from −1 to 1. */
export type Row = readonly [x: number, y: number, t: number]

interface DataSet {
  readonly label: Text
  /** True where t is a number to predict, false where it is a class. */
  readonly isRegression: boolean
  /** Row `index` of `count`; `noise` 0 … 0.5. */
  readonly row: (options: {
    readonly index: number
    readonly count: number
    readonly noise: number
    readonly random: Random
  }) => Row
}

/** The reach of the plane in which all data of the lab lie: −6 … 6 both ways. */
export const reach = 6
const radius = 5

/** The data sets of TensorFlow Playground (Smilkov et al., 2017, arXiv:1708.03788). */
export const dataSets = {
  spiral: {
    label: { ja: '渦巻き', en: 'Spiral' },
    isRegression: false,
    // an arm of r = 5s, turned by 1.75 · 2πs, s from 0 to 1, and the same half a turn away
    row({ index, count, noise, random }) {
      const along = Math.floor(index / 2) / Math.max(1, Math.ceil(count / 2))
      const angle = 1.75 * 2 * Math.PI * along + (index % 2) * Math.PI
      const x = radius * along * Math.sin(angle) + random.uniform(-1, 1) * noise
      const y = radius * along * Math.cos(angle) + random.uniform(-1, 1) * noise
      return [x, y, 1 - (index % 2)]
    },
  },
  circle: {
    label: { ja: '円', en: 'Circle' },
    isRegression: false,
    // ○ within half the radius, × from 0.7 of it; noise moves what is judged, not the point
    row({ index, noise, random }) {
      const r = index % 2 === 0 ? random.uniform(0, 0.5 * radius) : random.uniform(0.7 * radius, radius)
      const angle = random.uniform(0, 2 * Math.PI)
      const [x, y] = [r * Math.sin(angle), r * Math.cos(angle)]
      const [dx, dy] = [random.uniform(-1, 1) * radius * noise, random.uniform(-1, 1) * radius * noise]
      return [x, y, Math.hypot(x + dx, y + dy) < 0.5 * radius ? 1 : 0]
    },
  },
  xor: {
    label: { ja: '市松模様（XOR）', en: 'Exclusive or' },
    isRegression: false,
    // ○ where x and y have the same sign, as in TensorFlow Playground; 0.3 is kept free along the axes
    row({ noise, random }) {
      const apart = (value: number) => value + (value > 0 ? 0.3 : -0.3)
      const x = apart(random.uniform(-radius, radius))
      const y = apart(random.uniform(-radius, radius))
      const [dx, dy] = [random.uniform(-1, 1) * radius * noise, random.uniform(-1, 1) * radius * noise]
      return [x, y, (x + dx) * (y + dy) >= 0 ? 1 : 0]
    },
  },
  gauss: {
    label: { ja: '二つの山', en: 'Two clouds' },
    isRegression: false,
    // around (2, 2) and (−2, −2), variance 0.5 without noise and 4 at most
    row({ index, noise, random }) {
      const deviation = Math.sqrt(0.5 + 7 * noise)
      const centre = index % 2 === 0 ? 2 : -2
      return [random.normal(centre, deviation), random.normal(centre, deviation), 1 - (index % 2)]
    },
  },
  plane: {
    label: { ja: '平面（数値を当てる）', en: 'Plane (regression)' },
    isRegression: true,
    // t = (x + y) / 10 of the place before noise
    row({ noise, random }) {
      const [x, y] = [random.uniform(-reach, reach), random.uniform(-reach, reach)]
      const [dx, dy] = [random.uniform(-1, 1) * reach * noise, random.uniform(-1, 1) * reach * noise]
      return [x, y, clamped((x + dx + y + dy) / 10)]
    },
  },
  hills: {
    label: { ja: '六つの山（数値を当てる）', en: 'Six hills (regression)' },
    isRegression: true,
    row({ noise, random }) {
      const [x, y] = [random.uniform(-reach, reach), random.uniform(-reach, reach)]
      const [dx, dy] = [random.uniform(-1, 1) * reach * noise, random.uniform(-1, 1) * reach * noise]
      return [x, y, height(x + dx, y + dy)]
    },
  },
} as const satisfies Readonly<Record<string, DataSet>>

export type DataSetName = keyof typeof dataSets

/** The names of the data sets, for the control. */
export const dataSetNames = Object.fromEntries(
  Object.entries(dataSets).map(([name, { label }]) => [name, label]),
) as Readonly<Record<DataSetName, Text>>

/** Points of a data set from a seed, in random order. */
export function makeRows(
  { data, count, noise }: { data: DataSetName; count: number; noise: number },
  seed: number,
): readonly Row[] {
  const random = randomSource(seed)
  const made = Array.from({ length: count }, (_, index) =>
    dataSets[data].row({ index, count, noise: noise / 100, random }),
  )
  return random.shuffle(made).map(([x, y, t]): Row => [short(x), short(y), short(t)])
}

/** Hills up (1) and down (−1); each falls to 0 in a straight line over a distance of 2. */
const hills = [
  [-4, 2.5, 1],
  [0, 2.5, -1],
  [4, 2.5, 1],
  [-4, -2.5, -1],
  [0, -2.5, 1],
  [4, -2.5, -1],
] as const

function height(x: number, y: number): number {
  let highest = 0
  for (const [centreX, centreY, sign] of hills) {
    const here = sign * Math.max(0, 1 - Math.hypot(x - centreX, y - centreY) / 2)
    if (Math.abs(here) > Math.abs(highest)) highest = here
  }
  return highest
}

function clamped(value: number): number {
  return Math.min(1, Math.max(-1, value))
}

function short(value: number): number {
  return Math.round(1000 * value) / 1000
}
