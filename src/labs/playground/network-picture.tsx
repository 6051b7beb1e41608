import { type PointerEvent, useCallback, useMemo, useState } from 'react'
import { formatNumber } from '#/base/number.ts'
import { Canvas, type Draw } from '#/viz/canvas.tsx'
import { drawNetwork } from './draw-network.ts'
import { inputNames } from './inputs.ts'
import { type Link, linkAt, linksOf } from './links.ts'
import { inputMaps, type Looked, networkIn, outputMap, unitMap } from './model-view.ts'
import type { NetLayout, Node } from './net-layout.ts'
import { NodeButtons, type NodeButtonsProps } from './node-buttons.tsx'
import styles from './view.module.css'

export interface NetworkPictureProps extends Omit<NodeButtonsProps, 'inputs'> {
  readonly looked: Looked
  readonly layout: NetLayout
  readonly isRegression: boolean
  readonly onPickLink: (link: Link) => void
}

/** The network: links below, a map in every neuron, a button over each. */
export function NetworkPicture(props: NetworkPictureProps) {
  const { language, looked, layout, isRegression, chosen, onPickLink } = props
  const { inputs, layers, plane, scaling, weights } = looked
  const inputKey = inputs.join()
  const layerKey = layers.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a look brings fresh objects of the same network
  const links = useMemo(() => linksOf(networkIn(looked), layout, inputs), [layout, inputKey, layerKey])
  const stillMaps = useInputMaps(plane, scaling)
  const [pointed, setPointed] = useState<{ link: Link; x: number; y: number } | null>(null)
  const draw = useCallback<Draw>(
    (context, colours) => {
      const mapOf = (node: Node) => {
        if (node.layer === 0) return stillMaps[node.index]!
        return node.layer > looked.layers.length ? outputMap(looked, isRegression) : unitMap(looked, node)
      }
      const isOff = ({ layer, index }: Node) => layer === 0 && !looked.inputs.includes(inputNames[index]!)
      const pointedIndex = pointed?.link.index ?? null
      drawNetwork(context, colours, {
        layout,
        links,
        weights: looked.weights,
        mapOf,
        isOff,
        chosen,
        pointed: pointedIndex,
      })
    },
    [looked, layout, links, stillMaps, isRegression, chosen, pointed],
  )
  const placeOf = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    return [event.clientX - left, event.clientY - top] as const
  }
  const follow = (event: PointerEvent<HTMLElement>) => {
    const [x, y] = placeOf(event)
    const link = event.target instanceof HTMLButtonElement ? null : linkAt(links, [x, y])
    setPointed(link && { link, x, y })
  }
  // the keyboard comes to a weight through its neuron
  const handlers = {
    onPointerMove: follow,
    onPointerDown: follow,
    onPointerLeave: () => setPointed(null),
    onClick: () => pointed && onPickLink(pointed.link),
  }
  return (
    <div
      className={styles.net}
      style={{ inlineSize: layout.width, blockSize: layout.height }}
      data-over={pointed ? 'link' : undefined}
      {...handlers}
    >
      <Canvas width={layout.width} height={layout.height} draw={draw} />
      <NodeButtons {...props} inputs={inputs} />
      {pointed && (
        <span
          className={styles.tip}
          data-side={pointed.x > layout.width / 2 ? 'left' : 'right'}
          style={{ insetInlineStart: pointed.x, insetBlockStart: pointed.y }}
          aria-hidden="true"
        >
          <i>w</i> = {formatNumber(weights[pointed.link.index] ?? null, language)}
        </span>
      )}
    </div>
  )
}

/** The inputs' maps change only with the plane. */
function useInputMaps(plane: Looked['plane'], scaling: Looked['scaling']) {
  const key = JSON.stringify([plane, scaling])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a look brings fresh objects with the same numbers
  return useMemo(() => inputMaps(plane, scaling), [key])
}
