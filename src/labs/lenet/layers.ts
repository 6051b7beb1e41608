import { classCount, side } from '#/ml/digits/size.ts'
import { filterSide } from './shapes.ts'

/** The network's numbers, row by row as their shapes say. */
export type Model = Readonly<Record<'w1' | 'b1' | 'w2' | 'b2' | 'w3' | 'b3', Float32Array>>
/** The feature maps of one layer: for each channel [side · side]. */
export interface Maps {
  readonly side: number
  readonly maps: readonly Float32Array[]
}
/** What one picture becomes, layer by layer; after a convolution ReLU is done. */
export interface Layers {
  readonly conv1: Maps
  readonly pool1: Maps
  readonly conv2: Maps
  readonly pool2: Maps
  /** Scores of the ten digits. */
  readonly z: readonly number[]
}

/** The network in plain loops, for one picture. x: [784]. */
export function layersOf(model: Model, x: Float32Array, pooling: 'max' | 'mean'): Layers {
  const conv1 = convolved({ side, maps: [x] }, model.w1, model.b1, 'same')
  const pool1 = pooled(conv1, pooling)
  const conv2 = convolved(pool1, model.w2, model.b2, 'valid')
  const pool2 = pooled(conv2, pooling)
  return { conv1, pool1, conv2, pool2, z: scoresOf(model, pool2) }
}

/** `max(x ∗ W + b, 0)`, W: [5, 5, in, out]; with `same` padding zeros lie around the picture. */
function convolved(input: Maps, w: Float32Array, b: Float32Array, pad: 'same' | 'valid'): Maps {
  const outer = pad === 'same' ? 2 : 0
  const size = pad === 'same' ? input.side : input.side - 4
  const maps = Array.from(b, (bias, out) => {
    const map = new Float32Array(size * size).fill(bias)
    input.maps.forEach((channel, from) => {
      const filter = filterOf(w, { from, of: input.maps.length, out, outs: b.length })
      addCorrelation(map, size, channel, input.side, filter, outer)
    })
    return map.map((z) => Math.max(z, 0))
  })
  return { side: size, maps }
}

interface Place {
  readonly from: number
  readonly of: number
  readonly out: number
  readonly outs: number
}

/** The 5 × 5 weights from one input channel to one output channel of W [5, 5, of, outs]. */
export function filterOf(w: Float32Array, { from, of, out, outs }: Place): Float32Array {
  return Float32Array.from({ length: filterSide ** 2 }, (_, i) => w[(i * of + from) * outs + out]!)
}

function addCorrelation(
  map: Float32Array,
  size: number,
  channel: Float32Array,
  width: number,
  filter: Float32Array,
  outer: number,
): void {
  for (let k = 0; k < filter.length; k++) {
    const [down, across] = [Math.floor(k / filterSide) - outer, (k % filterSide) - outer]
    const weight = filter[k]!
    for (let row = 0; row < size; row++) {
      const above = row + down
      if (above < 0 || above >= width) continue
      for (let column = 0; column < size; column++) {
        const beside = column + across
        if (beside >= 0 && beside < width)
          map[row * size + column]! += weight * channel[above * width + beside]!
      }
    }
  }
}

function pooled({ side, maps }: Maps, pooling: 'max' | 'mean'): Maps {
  const half = side / 2
  const shrink = (map: Float32Array) =>
    Float32Array.from({ length: half * half }, (_, i) => {
      const at = 2 * Math.floor(i / half) * side + 2 * (i % half)
      const four = [map[at]!, map[at + 1]!, map[at + side]!, map[at + side + 1]!] as const
      return pooling === 'max' ? Math.max(...four) : (four[0] + four[1] + four[2] + four[3]) / 4
    })
  return { side: half, maps: maps.map(shrink) }
}

/** `z = p₂W₃ + b₃`, where p₂ lists the channels of each place before the next place. */
function scoresOf({ w3, b3 }: Model, { maps }: Maps): number[] {
  const z = Array.from(b3)
  maps.forEach((map, channel) => {
    map.forEach((value, place) => {
      const row = (place * maps.length + channel) * classCount
      for (let k = 0; k < classCount; k++) z[k]! += value * w3[row + k]!
    })
  })
  return z
}

/** Where a map is largest: its row and column; null where it is 0 throughout. */
export function peakOf({ side, maps }: Maps, unit: number): readonly [row: number, column: number] | null {
  const map = maps[unit]!
  let best = 0
  for (let i = 0; i < map.length; i++) if (map[i]! > map[best]!) best = i
  return map[best]! > 0 ? [Math.floor(best / side), best % side] : null
}

/** The square of pixels that a neuron of a convolution sees: its top and left corner, and its side. */
export function fieldOf(layer: 'conv1' | 'conv2', [row, column]: readonly [number, number]) {
  if (layer === 'conv1') return { top: row - 2, left: column - 2, size: filterSide }
  // five pooled rows are ten rows of the first layer, which see two more on either side
  return { top: 2 * row - 2, left: 2 * column - 2, size: 2 * filterSide + 4 }
}
