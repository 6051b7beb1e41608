import { X } from 'lucide-react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Button } from '#/ui/button.tsx'
import { activations } from './activations.ts'
import { allInputs } from './inputs.ts'
import { type Looked, limitOf, networkIn } from './model-view.ts'
import type { Node } from './net-layout.ts'
import { indexOf } from './network.ts'
import styles from './view.module.css'
import { WeightField } from './weight-field.tsx'
import { answerName, neuronWords, weightWords, words } from './words.ts'

export interface NeuronPanelProps {
  readonly language: Language
  readonly looked: Looked
  readonly node: Node
  /** The weight to begin with, by its place in the flat order; null for none. */
  readonly focused: number | null
  readonly isRegression: boolean
  readonly onEdit: (index: number, value: number) => void
  readonly onClose: () => void
}

/** One neuron: what it computes, and its bias and weights to be typed over. */
export function NeuronPanel(props: NeuronPanelProps) {
  const { language, looked, node, focused, isRegression, onEdit, onClose } = props
  const network = networkIn(looked)
  const layer = node.layer - 1
  const isOutput = node.layer === network.layers.length
  const sources = [null, ...Array.from({ length: network.layers[layer]!.inputs }, (_, from) => from)]
  const nameOf = (from: number) =>
    layer === 0 ? allInputs[looked.inputs[from]!].formula : answerName({ layer, index: from })
  const sourceName = (from: number) => {
    const name = nameOf(from)
    return layer === 0
      ? { ja: `入力 ${name}`, en: `input ${name}` }
      : neuronWords({ layer, index: from }, network.layers.length)
  }
  const title = neuronWords(node, network.layers.length)[language]
  const formula = isOutput ? (isRegression ? 'ŷ = z' : 'p = σ(z)') : `${answerName(node)} = φ(z)`
  const phi = isOutput ? '' : `, φ = ${activations[looked.activation].label[language]}`
  const limit = isOutput ? '' : `, m = ${formatNumber(limitOf(looked, node), language)}`
  return (
    <section className={styles.neuron} aria-label={title} data-picture="omit">
      <header className={styles.neuronHead}>
        <p>
          <b>{title}</b>{' '}
          <span>
            {formula}
            {phi}
            {limit}
          </span>
        </p>
        <Button variant="quiet" icon={<X />} aria-label={words.close[language]} onClick={onClose} />
      </header>
      <div className={styles.weights}>
        {sources.map((from) => {
          const index = indexOf(network, { layer, to: node.index, from })
          return (
            <WeightField
              key={`${node.layer} ${node.index} ${from}`}
              language={language}
              label={from === null ? words.bias[language] : `${nameOf(from)} →`}
              spoken={from === null ? undefined : weightWords(sourceName(from))[language]}
              value={looked.weights[index]!}
              isFocused={focused === index}
              onCommit={(value) => onEdit(index, value)}
            />
          )
        })}
      </div>
    </section>
  )
}
