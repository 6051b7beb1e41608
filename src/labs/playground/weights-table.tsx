import { useCallback, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { NumberTable } from '#/viz/panels/number-table.tsx'
import { allInputs } from './inputs.ts'
import { type Looked, networkIn } from './model-view.ts'
import { positionOf } from './network.ts'
import { answerName, neuronWords, words } from './words.ts'

export interface WeightsTableProps {
  readonly language: Language
  readonly looked: Looked
  readonly summary: string
}

/** The network in numbers: every weight and bias. */
export function WeightsTable({ language, looked, summary }: WeightsTableProps) {
  const heads = useMemo(
    () => [words.neuron[language], words.source[language], words.value[language]],
    [language],
  )
  const rows = useCallback(() => {
    const network = networkIn(looked)
    return Array.from(looked.weights, (value, index) => {
      const { layer, to, from } = positionOf(network, index)!
      const first = layer === 0 && from !== null ? allInputs[looked.inputs[from]!].formula : ''
      const source = from === null ? words.bias[language] : first || answerName({ layer, index: from })
      const name = neuronWords({ layer: layer + 1, index: to }, network.layers.length)[language]
      return [name, source, formatNumber(value, language)]
    })
  }, [looked, language])
  return <NumberTable {...{ language, summary, heads, rows }} label={words.allWeights[language]} />
}
