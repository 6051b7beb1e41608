import { useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { magnitudePaint, type Paint, signedPaint } from '#/viz/digits/paint.ts'
import { PixelPicture } from '#/viz/digits/pixel-picture.tsx'
import { ScaleBar } from '#/viz/digits/scale-bar.tsx'
import { Section } from '#/viz/digits/section.tsx'
import { diverging } from '#/viz/diverging.ts'
import { shortNumber } from '#/viz/short-number.ts'
import { viridis } from '#/viz/viridis.ts'
import { filterOf, type Layers, type Maps, type Model } from './layers.ts'
import type { Neuron } from './neuron.ts'
import { filterSide } from './shapes.ts'
import styles from './view.module.css'
import { layerWords, neuronWords, words } from './words.ts'

export interface LayersPanelProps {
  readonly language: Language
  readonly model: Model
  readonly layers: Layers
  readonly probabilities: readonly number[]
  readonly chosen: Neuron
  readonly onChoose: (neuron: Neuron) => void
}

const steps = Array.from({ length: 41 }, (_, index) => index)
const magnitudes = steps.map((step) => viridis(step / 40))
const signs = steps.map((step) => diverging(step - 20, 20))

/** Every feature map of the picture that is looked at, from the first filters to the ten scores. */
export function LayersPanel(props: LayersPanelProps) {
  const { language, model, layers } = props
  const filters = useMemo(() => firstFilters(model), [model])
  const limit = largestOf(filters)
  return (
    <Section title={words.layers[language]} hint={words.layersHint[language]}>
      <div className={styles.layers}>
        <PictureRow
          title={words.filters[language]}
          side={filterSide}
          paints={useMemo(() => filters.map((filter) => signedPaint(filter, limit)), [filters, limit])}
        />
        <MapRow {...props} layer="conv1" maps={layers.conv1} />
        <MapRow {...props} layer="pool1" maps={layers.pool1} />
        <MapRow {...props} layer="conv2" maps={layers.conv2} />
        <MapRow {...props} layer="pool2" maps={layers.pool2} />
        <ScoreRow {...props} />
      </div>
      <div className={styles.scales}>
        <ScaleBar
          title={words.weight[language]}
          colours={signs}
          marks={[
            { place: 0, label: shortNumber(-limit) },
            { place: 0.5, label: '0' },
            { place: 1, label: shortNumber(limit) },
          ]}
        />
        <ScaleBar
          title={words.value[language]}
          colours={magnitudes}
          marks={[
            { place: 0, label: '0' },
            { place: 1, label: '100 %' },
          ]}
        />
      </div>
    </Section>
  )
}

interface PictureRowProps {
  readonly title: string
  readonly side: number
  readonly paints: readonly Paint[]
  /** What a button on each picture is called; without it there is none. */
  readonly names?: readonly string[]
  readonly chosen?: number | undefined
  readonly onChoose?: (unit: number) => void
}

function PictureRow({ title, side, paints, names, chosen, onChoose }: PictureRowProps) {
  return (
    <section className={styles.layer} aria-label={title}>
      <p>{title}</p>
      <ul className={styles.maps}>
        {paints.map((paint, unit) => (
          <li key={unit} data-chosen={unit === chosen ? '' : undefined}>
            <PixelPicture paint={paint} side={side} />
            {names && (
              <button
                type="button"
                aria-label={names[unit]}
                aria-pressed={unit === chosen}
                onClick={() => onChoose?.(unit)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface MapRowProps extends LayersPanelProps {
  readonly layer: 'conv1' | 'pool1' | 'conv2' | 'pool2'
  readonly maps: Maps
}

function MapRow({ language, layer, maps: { side, maps }, chosen, onChoose }: MapRowProps) {
  const paints = useMemo(() => {
    const limit = largestOf(maps)
    return maps.map((map) => magnitudePaint(map, limit))
  }, [maps])
  const title = layerWords(layer, side, maps.length)[language]
  if (layer === 'pool1' || layer === 'pool2') return <PictureRow {...{ title, side, paints }} />
  return (
    <PictureRow
      {...{ title, side, paints }}
      names={maps.map((_, unit) => neuronWords(layer, unit)[language])}
      chosen={chosen.layer === layer ? chosen.unit : undefined}
      onChoose={(unit) => onChoose({ layer, unit })}
    />
  )
}

function ScoreRow({ language, layers: { z }, probabilities, chosen, onChoose }: LayersPanelProps) {
  const said = probabilities.indexOf(Math.max(...probabilities))
  return (
    <section className={styles.layer} aria-label={words.output[language]}>
      <p>{words.output[language]}</p>
      <ul className={styles.scores}>
        {z.map((score, digit) => (
          <li key={digit} data-said={digit === said ? '' : undefined}>
            <button
              type="button"
              aria-label={neuronWords('output', digit)[language]}
              aria-pressed={chosen.layer === 'output' && chosen.unit === digit}
              onClick={() => onChoose({ layer: 'output', unit: digit })}
            >
              <b>{digit}</b>
              <small>{Math.abs(score) < 100 ? score.toFixed(1).replace('-', '−') : shortNumber(score)}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function firstFilters({ w1, b1 }: Model): readonly Float32Array[] {
  return Array.from(b1, (_, out) => filterOf(w1, { from: 0, of: 1, out, outs: b1.length }))
}

function largestOf(pictures: readonly Float32Array[]): number {
  let largest = 0
  for (const picture of pictures) for (const value of picture) largest = Math.max(largest, Math.abs(value))
  return largest
}
