import type { InputName } from './inputs.ts'
import { inputNames } from './inputs.ts'
import { type Curve, curveOf, distanceTo, type NetLayout, type PlacedNode } from './net-layout.ts'
import { indexOf, type Network } from './network.ts'

/** One weight as it is drawn. */
export interface Link {
  readonly from: PlacedNode
  readonly to: PlacedNode
  readonly curve: Curve
  /** Its place in the flat order of all weights. */
  readonly index: number
}

/** All links of a network; the picture has a place for every input, the network only for those in use. */
export function linksOf(
  network: Network,
  { columns, side }: NetLayout,
  inputs: readonly InputName[],
): readonly Link[] {
  return network.layers.flatMap((_, layer) =>
    columns[layer + 1]!.flatMap((to) =>
      sourcesOf(columns, layer, inputs).map((from, at): Link => {
        const index = indexOf(network, { layer, to: to.index, from: at })
        return { from, to, curve: curveOf(from, to, side), index }
      }),
    ),
  )
}

/** The neurons that a layer of the network hears, as the picture has them. */
function sourcesOf(columns: NetLayout['columns'], layer: number, inputs: readonly InputName[]) {
  const column = columns[layer]!
  return layer > 0 ? column : column.filter(({ index }) => inputs.includes(inputNames[index]!))
}

/** The link at a place, within a few pixels; null where there is none. */
export function linkAt(links: readonly Link[], place: readonly [number, number]): Link | null {
  let nearest: Link | null = null
  let least = 7
  for (const link of links) {
    const distance = distanceTo(link.curve, place)
    if (distance >= least) continue
    least = distance
    nearest = link
  }
  return nearest
}
