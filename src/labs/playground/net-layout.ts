/** A neuron in the picture; layer 0 are the inputs, the last layer is the output. */
export interface Node {
  readonly layer: number
  readonly index: number
}
/** Where a neuron's map is drawn: its centre, in CSS pixels. */
export interface PlacedNode extends Node {
  readonly x: number
  readonly y: number
}
/** A picture of a network: columns of neurons from left to right. */
export interface NetLayout {
  readonly width: number
  readonly height: number
  /** The side of a neuron's map. */
  readonly side: number
  readonly columns: readonly (readonly PlacedNode[])[]
}

const [leastSide, mostSide, gap] = [16, 44, 8]
/** Room enough between two columns to tell links apart, and for a column's buttons. */
const leastPitch = 50
/** Left of the inputs, for their names. */
const margin = 40

/** Lays out columns of so many neurons, in `width` or, where that is too narrow, in as much as they need. */
export function netLayout(
  counts: readonly number[],
  { width, height }: { width: number; height: number },
): NetLayout {
  const tallest = Math.max(...counts)
  const pitch = Math.max(leastPitch, (width - margin) / counts.length)
  const fitting = Math.min(mostSide, height / tallest - gap, 0.62 * pitch)
  const side = Math.max(leastSide, Math.floor(fitting))
  const step = side + gap
  const total = Math.max(height, tallest * step)
  const columns = counts.map((count, layer) =>
    Array.from({ length: count }, (_, index): PlacedNode => {
      // rows a little apart where there is room, but never so far that a column falls to pieces
      const spacing = Math.min(total / count, 1.6 * step)
      return {
        layer,
        index,
        x: margin + (layer + 0.5) * pitch,
        y: total / 2 + (index - (count - 1) / 2) * spacing,
      }
    }),
  )
  return { width: margin + pitch * counts.length, height: total, side, columns }
}

/** A link's curve: from the right edge of one map to the left edge of another, level at both ends. */
export interface Curve {
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
}

/** The curve from one neuron to another. */
export function curveOf(from: PlacedNode, to: PlacedNode, side: number): Curve {
  return { from: [from.x + side / 2, from.y], to: [to.x - side / 2, to.y] }
}

/** How far a place is from a curve, in pixels. */
export function distanceTo({ from, to }: Curve, [x, y]: readonly [number, number]): number {
  const along = (x - from[0]) / (to[0] - from[0])
  if (along < 0 || along > 1) return Number.POSITIVE_INFINITY
  // a cubic whose handles are level runs at 3s² − 2s³ of its rise; s follows x closely enough
  const at = (share: number) => from[1] + (to[1] - from[1]) * (3 * share * share - 2 * share ** 3)
  const slope = (at(Math.min(1, along + 0.05)) - at(Math.max(0, along - 0.05))) / (0.1 * (to[0] - from[0]))
  return Math.abs(at(along) - y) / Math.hypot(1, slope)
}
