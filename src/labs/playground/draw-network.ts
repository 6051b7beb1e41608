import type { ThemeColours } from '#/viz/theme-colours.ts'
import type { Link } from './links.ts'
import type { NetLayout, Node, PlacedNode } from './net-layout.ts'
import { paintMap, type SignMap } from './paint-map.ts'
import { bare, signColours } from './sign-colours.ts'

export interface NetworkScene {
  readonly layout: NetLayout
  readonly links: readonly Link[]
  readonly weights: Float32Array
  /** What a neuron answers over the plane. */
  readonly mapOf: (node: Node) => SignMap
  /** Inputs that the network is not told of. */
  readonly isOff: (node: Node) => boolean
  readonly chosen: Node | null
  /** The link under the pointer, by its place in the flat order. */
  readonly pointed: number | null
}

/** Draws links below and each neuron's map above. */
export function drawNetwork(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  scene: NetworkScene,
): void {
  for (const link of scene.links) drawLink(context, colours, scene, link)
  context.setLineDash([])
  for (const column of scene.layout.columns) {
    for (const node of column) drawNode(context, colours, scene, node)
  }
}

function drawLink(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  { weights, chosen, pointed }: NetworkScene,
  { curve: { from, to }, index, ...link }: Link,
): void {
  const weight = weights[index]!
  if (!Number.isFinite(weight)) return
  const middle = (from[0] + to[0]) / 2
  context.beginPath()
  context.moveTo(...from)
  context.bezierCurveTo(middle, from[1], middle, to[1], ...to)
  const isChosen = chosen?.layer === link.to.layer && chosen.index === link.to.index
  context.lineWidth = Math.min(8, 0.6 + 1.7 * Math.abs(weight)) + (index === pointed ? 2 : 0)
  context.strokeStyle = weight < 0 ? colours.blue : colours.orange
  context.globalAlpha = index === pointed || isChosen ? 1 : chosen ? 0.35 : 0.75
  context.setLineDash(weight < 0 ? [5, 4] : [])
  context.stroke()
  context.globalAlpha = 1
}

function drawNode(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  { layout: { side }, mapOf, isOff, chosen }: NetworkScene,
  node: PlacedNode,
): void {
  const [left, top] = [node.x - side / 2, node.y - side / 2]
  const isChosen = chosen?.layer === node.layer && chosen.index === node.index
  context.fillStyle = colours.surface
  context.fillRect(left - 2, top - 2, side + 4, side + 4)
  context.globalAlpha = isOff(node) ? 0.3 : 1
  const frame = { left, top, width: side, height: side }
  paintMap(context, signColours(colours, bare), mapOf(node), frame)
  context.strokeStyle = isChosen ? colours.accent : colours.ink
  context.lineWidth = isChosen ? 3 : 1
  context.strokeRect(left, top, side, side)
  context.globalAlpha = 1
}
