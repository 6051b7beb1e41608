import { type KeyboardEvent, useState } from 'react'
import type { Language } from '#/base/language.ts'
import { allInputs, type InputName, inputNames } from './inputs.ts'
import type { NetLayout, Node, PlacedNode } from './net-layout.ts'
import styles from './view.module.css'
import { neuronWords } from './words.ts'

export interface NodeButtonsProps {
  readonly language: Language
  readonly layout: NetLayout
  readonly inputs: readonly InputName[]
  readonly chosen: Node | null
  readonly onPress: (node: Node) => void
  /** The neuron under the pointer or in focus; null when it is left. */
  readonly onPoint: (node: Node | null) => void
}

/** The neurons as buttons; one of them is reached with Tab, the others from there with arrow keys. */
export function NodeButtons({ language, layout, inputs, chosen, onPress, onPoint }: NodeButtonsProps) {
  const [stop, setStop] = useState<Node>({ layer: 0, index: 0 })
  const { columns, side } = layout
  const isThere = columns[stop.layer]?.[stop.index] !== undefined
  const isStop = (node: Node) => same(node, isThere ? stop : { layer: 0, index: 0 })
  const press = (event: KeyboardEvent<HTMLElement>, node: PlacedNode) => {
    const next = neighbourOf(columns, node, event.key)
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    const { parentElement } = event.currentTarget
    parentElement?.querySelector<HTMLElement>(`[data-node="${next.layer}.${next.index}"]`)?.focus()
  }
  return columns.flat().map((node) => {
    const input = node.layer === 0 ? inputNames[node.index]! : undefined
    const name = input ? allInputs[input].formula : neuronWords(node, columns.length - 1)[language]
    const isPressed = input ? inputs.includes(input) : chosen !== null && same(node, chosen)
    return (
      <button
        key={`${node.layer}.${node.index}`}
        type="button"
        className={styles.node}
        style={{ insetInlineStart: node.x, insetBlockStart: node.y, inlineSize: side, blockSize: side }}
        tabIndex={isStop(node) ? 0 : -1}
        aria-label={name}
        aria-pressed={isPressed}
        data-node={`${node.layer}.${node.index}`}
        onClick={() => onPress(node)}
        onKeyDown={(event) => press(event, node)}
        onFocus={() => {
          setStop(node)
          onPoint(node)
        }}
        onBlur={() => onPoint(null)}
        onPointerEnter={({ pointerType }) => pointerType === 'mouse' && onPoint(node)}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && onPoint(null)}
      >
        {input && <span className={styles.inputName}>{name}</span>}
      </button>
    )
  })
}

function same(one: Node, other: Node): boolean {
  return one.layer === other.layer && one.index === other.index
}

/** The neuron that an arrow key leads to: up and down in its column, or the nearest in the next. */
function neighbourOf(columns: NetLayout['columns'], from: PlacedNode, key: string): Node | undefined {
  const step = { ArrowUp: -1, ArrowDown: 1 }[key]
  if (step) return columns[from.layer]![from.index + step]
  const across = { ArrowLeft: -1, ArrowRight: 1 }[key]
  const column = across && columns[from.layer + across]
  if (!column) return undefined
  return column.reduce((best, node) => (Math.abs(node.y - from.y) < Math.abs(best.y - from.y) ? node : best))
}
