import type { Text } from '#/base/language.ts'
import type { Random } from '#/base/random.ts'
import type { Table } from '#/runtime/spec.ts'

/** A place in the plane. */
export type Place = readonly [x: number, y: number]

/** Bell-shaped heaps of equal weight, each N(centre, deviation²). */
export interface Heaps {
  readonly centres: readonly Place[]
  readonly deviation: number
}

interface DataSet {
  readonly name: Text
  readonly draw: (random: Random) => Place
  /** Where the distribution is a mixture of heaps; only these have modes to count and a density in closed form. */
  readonly heaps?: Heaps
}

/** The plane that is drawn and measured reaches from −reach to reach in both directions. */
export const reach = 1.2

const eight: Heaps = {
  centres: Array.from({ length: 8 }, (_, k) => onCircle(0.75, (2 * Math.PI * k) / 8)),
  deviation: 0.05,
}
const three: Heaps = {
  centres: [
    [-0.5, -0.4],
    [0.5, -0.4],
    [0, 0.55],
  ],
  deviation: 0.12,
}

/** The real distributions, by the names they have in the link. */
export const dataSets = {
  eight: { name: { ja: '八つの山', en: 'Eight heaps' }, draw: fromHeaps(eight), heaps: eight },
  three: { name: { ja: '三つの山', en: 'Three heaps' }, draw: fromHeaps(three), heaps: three },
  ring: {
    name: { ja: '輪', en: 'Ring' },
    draw: (random) => near(onCircle(0.65, turn(random)), 0.05, random),
  },
  line: {
    name: { ja: '線分', en: 'Line' },
    draw: (random) => {
      const t = random.uniform(-0.75, 0.75)
      return near([t, 0.6 * t], 0.05, random)
    },
  },
  spiral: {
    name: { ja: '渦巻き', en: 'Spiral' },
    draw: (random) => {
      const t = Math.sqrt(random.uniform(0.02, 1))
      return near(onCircle(0.85 * t, 3.2 * Math.PI * t), 0.03, random)
    },
  },
} as const satisfies Readonly<Record<string, DataSet>>
export type DataName = keyof typeof dataSets

/** How far a draw from the reader's own points lies from its point, so that they have a density. */
const ownDeviation = 0.03

/** Draws from the distribution that was chosen, or from around the reader's own points. */
export function drawerOf(data: DataName, own: readonly Place[] | null): (random: Random) => Place {
  if (own === null) return dataSets[data].draw
  return (random) => near(own[random.integer(0, own.length)]!, ownDeviation, random)
}

/** The heaps of the chosen distribution; null where it is none of heaps. */
export function heapsOf(data: DataName, own: readonly Place[] | null): Heaps | null {
  const chosen: DataSet = dataSets[data]
  return own === null ? (chosen.heaps ?? null) : null
}

/** The reader's points, shrunk and shifted together where any lies outside the plane. */
export function fittedToPlane(rows: Table | null): readonly Place[] | null {
  if (rows === null) return null
  const places = rows.map(([x, y]): Place => [x!, y!])
  if (places.every(isInPlane)) return places
  const middles = [0, 1].map((axis) => middleOf(places.map((place) => place[axis]!)))
  const [across, up] = middles as [Span, Span]
  const scale = 0.9 / (Math.max(across.half, up.half) || 1)
  return places.map(([x, y]): Place => [(x - across.middle) * scale, (y - up.middle) * scale])
}

/** True for a place that the picture shows. */
export function isInPlane([x, y]: Place): boolean {
  return Math.abs(x) <= reach && Math.abs(y) <= reach
}

interface Span {
  readonly middle: number
  readonly half: number
}

function middleOf(values: readonly number[]): Span {
  const low = values.reduce((least, value) => Math.min(least, value))
  const high = values.reduce((most, value) => Math.max(most, value))
  // halves first: the sum of two huge numbers may be infinite
  return { middle: low / 2 + high / 2, half: high / 2 - low / 2 }
}

function fromHeaps({ centres, deviation }: Heaps): (random: Random) => Place {
  return (random) => near(centres[random.integer(0, centres.length)]!, deviation, random)
}

function near([x, y]: Place, deviation: number, random: Random): Place {
  return [random.normal(x, deviation), random.normal(y, deviation)]
}

function turn(random: Random): number {
  return random.uniform(0, 2 * Math.PI)
}

function onCircle(radius: number, angle: number): Place {
  return [radius * Math.cos(angle), radius * Math.sin(angle)]
}
