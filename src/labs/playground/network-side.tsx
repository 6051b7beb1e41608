import { useState } from 'react'
import type { Language } from '#/base/language.ts'
import { inputNames, writeInputs } from './inputs.ts'
import { writeLayers } from './layers.ts'
import type { Looked } from './model-view.ts'
import type { Node } from './net-layout.ts'
import { NetworkPanel } from './network-panel.tsx'
import { NeuronPanel } from './neuron-panel.tsx'
import { withNewEdit } from './weight-text.ts'

/** What is chosen in the network: a neuron, and of its weights one or none. */
interface Choice {
  readonly node: Node
  readonly weight: number | null
}

/** A network of another shape: weights that were given would no longer fit. */
const random = { weights: '', edits: '' }

export interface NetworkSideProps {
  readonly language: Language
  readonly looked: Looked
  readonly isRegression: boolean
  /** Weights set by hand so far. */
  readonly edits: string
  readonly step: number
  readonly onPreview: (node: Node | null) => void
  readonly set: (values: { inputs?: string; layers?: string; weights?: string; edits?: string }) => void
}

/** The network, and of the chosen neuron the weights to be typed over. */
export function NetworkSide(props: NetworkSideProps) {
  const { language, looked, isRegression, edits, step, onPreview, set } = props
  const [choice, setChoice] = useState<Choice | null>(null)
  const chosen = choice && isThere(choice.node, looked.layers) ? choice : null
  const toggleInput = (index: number) => {
    const name = inputNames[index]!
    const { inputs } = looked
    const next = inputs.includes(name) ? inputs.filter((other) => other !== name) : [...inputs, name]
    if (next.length > 0) set({ inputs: writeInputs(next), ...random })
  }
  const press = (node: Node) => {
    const isSame = chosen?.node.layer === node.layer && chosen.node.index === node.index
    if (node.layer === 0) toggleInput(node.index)
    else setChoice(isSame ? null : { node, weight: null })
  }
  return (
    <NetworkPanel
      {...{ language, looked, isRegression }}
      chosen={chosen?.node ?? null}
      onPress={press}
      onPoint={onPreview}
      onPickLink={({ to, index }) => setChoice({ node: to, weight: index })}
      onLayers={(layers) => set({ layers: writeLayers(layers), ...random })}
    >
      {chosen && (
        <NeuronPanel
          {...{ language, looked, isRegression }}
          node={chosen.node}
          focused={chosen.weight}
          onEdit={(index, value) => set({ edits: withNewEdit(edits, { index, value, step }) })}
          onClose={() => setChoice(null)}
        />
      )}
    </NetworkPanel>
  )
}

function isThere({ layer, index }: Node, layers: readonly number[]): boolean {
  return layer === layers.length + 1 ? index === 0 : index < (layers[layer - 1] ?? 0)
}
