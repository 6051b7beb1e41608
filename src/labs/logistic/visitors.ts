import { type Random, randomSource } from '#/base/random.ts'
import type { Row } from './model.ts'

/** Which invented visitors of a shop the lab shows. */
export type DataSet = 'overlapping' | 'separable' | 'unbalanced' | 'rings'

type Place = readonly [x: number, y: number]

/** How many of `count` visitors buy, and where a buyer (○) and another (×) are placed. */
interface Recipe {
  readonly buyers: (count: number) => number
  readonly place: (buys: boolean, random: Random) => Place
}

const recipes: Readonly<Record<DataSet, Recipe>> = {
  overlapping: { buyers: half, place: (buys, random) => around(buys ? [1, 0.7] : [-1, -0.7], 1.1, random) },
  separable: { buyers: half, place: apart },
  unbalanced: {
    buyers: (count) => Math.max(1, Math.round(0.08 * count)),
    place: (buys, random) => around(buys ? [0.9, 0.7] : [-0.3, -0.2], 1.2, random),
  },
  // buyers in the middle, the others all around: no line divides them
  rings: {
    buyers: half,
    place(buys, random) {
      const angle = random.uniform(0, 2 * Math.PI)
      const radius = buys ? random.uniform(0, 1) : random.uniform(1.5, 2.4)
      return [radius * Math.cos(angle), radius * Math.sin(angle)]
    },
  },
}

/** Invented visitors: time spent x and items viewed y (both about 0, scale about 1), and whether they bought. */
export function visitors({ data, count }: { data: DataSet; count: number }, seed: number): readonly Row[] {
  const random = randomSource(seed)
  const { buyers, place } = recipes[data]
  const buyerCount = buyers(count)
  return Array.from({ length: count }, (_, index): Row => {
    const buys = index < buyerCount
    const [x, y] = place(buys, random)
    return [short(x), short(y), buys ? 1 : 0]
  })
}

function half(count: number): number {
  return Math.ceil(count / 2)
}

function around([x, y]: Place, deviation: number, random: Random): Place {
  return [random.normal(x, deviation), random.normal(y, deviation)]
}

/** Around two centres, but at least 0.3 away from the line x + 0.6y = 0 between them. */
function apart(buys: boolean, random: Random): Place {
  const side = buys ? 1 : -1
  for (;;) {
    const place = around([1.3 * side, 0.8 * side], 0.7, random)
    if (side * (place[0] + 0.6 * place[1]) > 0.3 * Math.hypot(1, 0.6)) return place
  }
}

function short(value: number): number {
  return Math.round(1000 * value) / 1000
}
