import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Roadmap } from '#/chapters/roadmap.ts'
import { layout } from './layout.ts'

type Point = readonly [number, number]

/** The corners of a path, its roundings cut. */
function cornersOf(path: string): Point[] {
  const points: Point[] = []
  for (const [, letter, numbers] of path.matchAll(/([MLQ])([\d. -]+)/g)) {
    const all = numbers!.trim().split(/\s+/).map(Number)
    // what matters of a rounding is its corner: the line stays within
    if (letter === 'Q') points.push([all[0]!, all[1]!], [all[2]!, all[3]!])
    else points.push([all[0]!, all[1]!])
  }
  return points
}

function segmentsOf(path: string): [Point, Point][] {
  const corners = cornersOf(path)
  return corners.slice(1).map((corner, index) => [corners[index]!, corner])
}

const roadmap: Roadmap = JSON.parse(readFileSync('content/roadmap.json', 'utf8'))

/** A book of so many chapters, each needing one or two of the twelve before it. */
function bookOf(count: number): Pick<Roadmap, 'parts'> {
  const slugs = Array.from({ length: count }, (_, index) => `c${index}`)
  const needs = (index: number) => {
    const near = [1 + ((index * 7) % 12), 1 + ((index * 5) % 11)].map((back) => index - back)
    return [...new Set(near)].filter((at) => at >= 0).map((at) => slugs[at]!)
  }
  const title = { ja: '', en: '' }
  const parts = Array.from({ length: Math.ceil(count / 12) }, (_, part) => ({
    id: `part-${part}`,
    title,
    chapters: slugs.slice(part * 12, part * 12 + 12).map((slug, at) => ({
      slug,
      prerequisites: needs(part * 12 + at),
    })),
  }))
  return { parts }
}

const books = [
  ['the book', roadmap],
  ['a generated book of 80 chapters', bookOf(80)],
] as const

describe.each(books)('the map of %s', (_, book) => {
  const map = layout(book)
  const chapters = book.parts.flatMap((part) => part.chapters)
  const [width, height] = map.nodeSize

  test('has every chapter once, none on another, all within its bounds', () => {
    const places = Object.values(map.nodes)
    expect(Object.keys(map.nodes).sort()).toEqual(chapters.map(({ slug }) => slug).sort())
    for (const [at, [x, y]] of places.entries()) {
      expect(x - width / 2).toBeGreaterThanOrEqual(0)
      expect(x + width / 2).toBeLessThanOrEqual(map.width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y + height).toBeLessThanOrEqual(map.height)
      const meets = places
        .slice(at + 1)
        .filter(([ox, oy]) => Math.abs(ox - x) < width && Math.abs(oy - y) < height)
      expect(meets).toEqual([])
    }
  })

  test('has every chapter below all that it needs', () => {
    for (const { slug, prerequisites } of chapters) {
      for (const other of prerequisites)
        expect(map.nodes[other]![1] + height).toBeLessThan(map.nodes[slug]![1])
    }
  })

  test('has a way along its lines from everything needed, and none from anything else', () => {
    const before = new Map<string, Set<string>>()
    const drawn = new Map<string, Set<string>>()
    const gather = (into: Map<string, Set<string>>, slug: string, direct: readonly string[]) =>
      into.set(slug, new Set(direct.flatMap((one) => [one, ...(into.get(one) ?? [])])))
    for (const { slug, prerequisites } of chapters) {
      gather(before, slug, prerequisites)
      gather(
        drawn,
        slug,
        map.edges.filter(([, to]) => to === slug).map(([from]) => from),
      )
    }
    expect(drawn).toEqual(before)
  })

  test('leads each line from the foot of one chapter to the head of the other', () => {
    for (const [from, to, path] of map.edges) {
      const corners = cornersOf(path)
      const [first, last] = [corners[0]!, corners.at(-1)!]
      expect(first).toEqual([map.nodes[from]![0], map.nodes[from]![1] + height])
      expect(last[1]).toBe(map.nodes[to]![1])
      expect(Math.abs(last[0] - map.nodes[to]![0])).toBeLessThan(width / 2)
    }
  })

  test('leads no line through a chapter', () => {
    const through = map.edges.flatMap(([from, to, path]) =>
      segmentsOf(path).flatMap(([a, b]) =>
        Object.entries(map.nodes)
          .filter(([, [x, y]]) => {
            const [left, right] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])]
            const [top, bottom] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])]
            const margin = 2
            const isBeside = right < x - width / 2 - margin || left > x + width / 2 + margin
            return !isBeside && bottom > y + 0.1 && top < y + height - 0.1
          })
          .map(([slug]) => `${from} → ${to} through ${slug}`),
      ),
    )
    expect(through).toEqual([])
  })

  test('is the same at every build', () => {
    expect(layout(book)).toEqual(map)
  })
})

test('on the map of the book, lines of different chapters never run along each other, and few cross', () => {
  const map = layout(roadmap)
  const all = map.edges.flatMap(([from, to, path]) =>
    segmentsOf(path).map((segment) => ({ from, name: `${from} → ${to}`, segment })),
  )
  const along: string[] = []
  const crossings = new Set<string>()
  for (const [at, one] of all.entries()) {
    for (const other of all.slice(at + 1)) {
      if (one.from === other.from) continue
      const meeting = meet(one.segment, other.segment)
      if (meeting === 'along') along.push(`${one.name}, ${other.name}`)
      // lines of one chapter that run together are crossed once
      if (meeting === 'cross') crossings.add(pointOf(one.segment, other.segment))
    }
  }
  expect(along).toEqual([])
  expect(crossings.size).toBeLessThan(20)
})

function meet([a, b]: [Point, Point], [c, d]: [Point, Point]): 'along' | 'cross' | undefined {
  const isUpright = ([p, q]: [Point, Point]) => p[0] === q[0]
  const overlap = (axis: 0 | 1) =>
    Math.min(Math.max(a[axis], b[axis]), Math.max(c[axis], d[axis])) -
    Math.max(Math.min(a[axis], b[axis]), Math.min(c[axis], d[axis]))
  if (isUpright([a, b]) === isUpright([c, d])) {
    const axis = isUpright([a, b]) ? 1 : 0
    const isNear = Math.abs(a[1 - axis]! - c[1 - axis]!) < 4
    return isNear && overlap(axis) > 1 ? 'along' : undefined
  }
  return overlap(0) >= 0 && overlap(1) >= 0 ? 'cross' : undefined
}

/** Where an upright and a level line cross. */
function pointOf([a, b]: [Point, Point], [c, d]: [Point, Point]): string {
  return a[0] === b[0] ? `${a[0]} ${c[1]}` : `${c[0] === d[0] ? c[0] : d[0]} ${a[1]}`
}
