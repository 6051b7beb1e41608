/** A horizontal line in the gap below a row, with the verticals that hang on it. */
export interface Bar {
  /** The chapter whose lines these are. */
  readonly net: number
  /** Where it is joined from above, and from below. */
  readonly up: readonly number[]
  readonly down: readonly number[]
}

/** Tried one by one up to so many bars: 5040 orders. */
const mostTried = 7
/** Two bars in one lane are at least so far apart. */
const clearance = 8

/** The lane of each bar, from 0 at the top: as few crossings as any order of them has, and no two lines as one. */
export function gapLanes(bars: readonly Bar[]): {
  readonly lanes: readonly number[]
  readonly count: number
} {
  const lanes = bars.map(() => -1)
  const flat = [...bars.keys()].filter((index) => isBar(bars[index]!))
  for (const group of groupsOf(bars, flat)) {
    for (const [at, lane] of bestLanes(bars, group).entries()) lanes[group[at]!] = lane
  }
  return { lanes, count: Math.max(-1, ...lanes) + 1 }
}

/** Bars that meet, or meet through others; what does not meet can be looked at by itself. */
function groupsOf(bars: readonly Bar[], flat: readonly number[]): number[][] {
  const groups: number[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const index of [...flat].sort((a, b) => span(bars[a]!)[0] - span(bars[b]!)[0])) {
    const [left, right] = span(bars[index]!)
    if (left > end + clearance) groups.push([])
    groups.at(-1)!.push(index)
    end = Math.max(end, right)
  }
  return groups
}

/** The lanes of one group, in its order. */
function bestLanes(bars: readonly Bar[], group: readonly number[]): readonly number[] {
  const straight = bars.filter((bar) => !isBar(bar))
  const near = [...group.map((index) => bars[index]!), ...straight]
  const own = [...group.keys()]
  const orders = group.length <= mostTried ? permutations(own) : bySwaps(own)
  let best: readonly number[] = own
  let least = Number.POSITIVE_INFINITY
  for (const order of orders) {
    for (const lanes of [shared(near, order), apart(near, order)]) {
      const price = priceOf(near, lanes) + 0.4 * (Math.max(...lanes) + 1)
      if (price < least) [best, least] = [lanes, price]
    }
  }
  return best.slice(0, group.length)
}

/** Some of the orders of many bars: rotations, and these with two bars exchanged. */
function bySwaps(items: readonly number[]): number[][] {
  const turned = items.map((_, by) => [...items.slice(by), ...items.slice(0, by)])
  return turned.flatMap((order) =>
    items.flatMap((_, a) =>
      items.slice(a).map((_, offset) => {
        const swapped = [...order]
        ;[swapped[a], swapped[a + offset]] = [order[a + offset]!, order[a]!]
        return swapped
      }),
    ),
  )
}

/** The ends of a bar. */
function span({ up, down }: Bar): [number, number] {
  return [Math.min(...up, ...down), Math.max(...up, ...down)]
}

function isBar(bar: Bar): boolean {
  const [left, right] = span(bar)
  return right - left > 0.5
}

/** Bars that do not meet lie in one lane. */
function shared(bars: readonly Bar[], order: readonly number[]): number[] {
  const lanes = bars.map(() => -1)
  let lane = 0
  for (const index of order) {
    const [left, right] = span(bars[index]!)
    const meets = order.some((other) => {
      const [from, to] = span(bars[other]!)
      return lanes[other] === lane && from < right + clearance && to > left - clearance
    })
    if (meets) lane++
    lanes[index] = lane
  }
  return lanes
}

function apart(bars: readonly Bar[], order: readonly number[]): number[] {
  const lanes = bars.map(() => -1)
  for (const [lane, index] of order.entries()) lanes[index] = lane
  return lanes
}

/** Crossings; where two lines would lie on each other, that counts a hundred. */
function priceOf(bars: readonly Bar[], lanes: readonly number[]): number {
  const bottom = bars.length + 1
  const verticals = bars.flatMap((bar, index) => {
    const lane = lanes[index]!
    if (lane < 0) return bar.up.map((x) => ({ net: bar.net, x, from: -2, to: bottom }))
    const up = bar.up.map((x) => ({ net: bar.net, x, from: -2, to: lane }))
    return [...up, ...bar.down.map((x) => ({ net: bar.net, x, from: lane, to: bottom }))]
  })
  let price = 0
  for (const [at, one] of verticals.entries()) {
    for (const other of verticals.slice(at + 1)) {
      const areOne = one.net !== other.net && Math.abs(one.x - other.x) < 4
      if (areOne && one.from < other.to && other.from < one.to) price += 100
    }
    for (const [index, bar] of bars.entries()) {
      if (bar.net === one.net || lanes[index]! < 0) continue
      const [left, right] = span(bar)
      if (one.x > left - 4 && one.x < right + 4 && lanes[index]! > one.from && lanes[index]! < one.to) price++
    }
  }
  return price
}

function permutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]]
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  )
}
