import { Minus, Plus } from 'lucide-react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { TextField } from '#/ui/text-field.tsx'
import { checkLayers, mostLayers, mostUnits, readLayers, writeLayers } from './layers.ts'
import type { NetLayout } from './net-layout.ts'
import styles from './view.module.css'
import { countWords, words } from './words.ts'

export interface LayersProps {
  readonly language: Language
  readonly layers: readonly number[]
  readonly onChange: (layers: readonly number[]) => void
}

/** How many hidden layers there are and of how many neurons, typed or counted up and down. */
export function LayersField({ language, layers, onChange }: LayersProps) {
  return (
    <div className={styles.layers} data-picture="omit">
      <TextField
        label={words.layers[language]}
        value={writeLayers(layers)}
        check={(text) => {
          const found = checkLayers(text)
          return found && { problem: found.problem[language], at: found.at }
        }}
        onCommit={(text) => onChange(readLayers(text))}
      />
      <Button icon={<Minus />} disabled={layers.length === 0} onClick={() => onChange(layers.slice(0, -1))}>
        {words.removeLayer[language]}
      </Button>
      <Button
        icon={<Plus />}
        disabled={layers.length >= mostLayers}
        onClick={() => onChange([...layers, layers.at(-1) ?? 4])}
      >
        {words.addLayer[language]}
      </Button>
    </div>
  )
}

/** Above each column of the picture: its number of neurons, and one less or one more. */
export function ColumnHeads({
  language,
  layers,
  layout,
  onChange,
}: LayersProps & { readonly layout: NetLayout }) {
  const change = (layer: number, by: number) =>
    onChange(layers.map((count, at) => (at === layer ? Math.min(mostUnits, Math.max(1, count + by)) : count)))
  const at = (column: number) => ({ insetInlineStart: layout.columns[column]![0]!.x })
  return (
    <div className={styles.heads}>
      <span className={styles.head} style={at(0)}>
        {words.inputs[language]}
      </span>
      {layers.map((count, layer) => (
        <span key={layer} className={styles.head} style={at(layer + 1)}>
          <span>{count}</span>
          <span className={styles.steps} data-picture="omit">
            <button
              type="button"
              aria-label={countWords(layer + 1).fewer[language]}
              disabled={count <= 1}
              onClick={() => change(layer, -1)}
            >
              <Minus />
            </button>
            <button
              type="button"
              aria-label={countWords(layer + 1).more[language]}
              disabled={count >= mostUnits}
              onClick={() => change(layer, 1)}
            >
              <Plus />
            </button>
          </span>
        </span>
      ))}
      <span className={styles.head} style={at(layers.length + 1)}>
        {words.output[language]}
      </span>
    </div>
  )
}
