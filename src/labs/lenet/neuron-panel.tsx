import { RefreshCw } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Language } from '#/base/language.ts'
import { pixelCount, side } from '#/ml/digits/size.ts'
import { Button } from '#/ui/button.tsx'
import { SwitchField } from '#/ui/switch-field.tsx'
import { inkPaint, signedPaint } from '#/viz/digits/paint.ts'
import { PixelPicture } from '#/viz/digits/pixel-picture.tsx'
import { Section } from '#/viz/digits/section.tsx'
import { shortNumber } from '#/viz/short-number.ts'
import { useThemeColours } from '#/viz/theme-colours.ts'
import { type Excitement, shownSteps } from './excitement.ts'
import { fieldOf, filterOf, type Layers, type Model, peakOf } from './layers.ts'
import type { Neuron } from './neuron.ts'
import { filterSide } from './shapes.ts'
import { type Ascent, useExcited } from './use-excited.ts'
import styles from './view.module.css'
import { ascentWords, neuronWords, risenWords, words } from './words.ts'

export interface NeuronPanelProps {
  readonly language: Language
  readonly neuron: Neuron
  readonly model: Model
  readonly layers: Layers
  /** The picture that is looked at: [784]. */
  readonly x: Float32Array
  /** Puts the question to the program. Keep it stable. */
  readonly excite: (excitement: Excitement) => Promise<Ascent>
  /** Names the run. */
  readonly run: string
  /** Asks anew whenever it is another. */
  readonly turn: number
}

/** One neuron: its filter, where it responds, and the input that excites it. */
export function NeuronPanel(props: NeuronPanelProps) {
  const { language, neuron, model, layers, x, excite, run, turn } = props
  const [isSmooth, setIsSmooth] = useState(true)
  const { ascent, again } = useExcited({ excite, run, turn, ...neuron, isSmooth })
  return (
    <Section title={words.neuron[language]} caption={neuronWords(neuron.layer, neuron.unit)[language]}>
      {neuron.layer !== 'output' && (
        <div className={styles.pair}>
          <Filters {...{ language, neuron, model }} />
          <Place {...{ language, layers, x }} layer={neuron.layer} unit={neuron.unit} />
        </div>
      )}
      <p>{words.likes[language]}</p>
      <ol className={styles.film}>
        {shownSteps.map((steps, index) => (
          <li key={steps}>
            <Frame ascent={ascent} index={index} />
            <small>{ascentWords(steps)[language]}</small>
          </li>
        ))}
      </ol>
      <p className={styles.risen} role="status">
        {ascent
          ? risenWords(valueWords(ascent.values[0]!), valueWords(ascent.values.at(-1)!), ascent.step)[
              language
            ]
          : words.ascending[language]}
      </p>
      <div className={styles.tools} data-picture="omit">
        <Button icon={<RefreshCw />} onClick={again}>
          {words.again[language]}
        </Button>
        <SwitchField label={words.smooth[language]} checked={isSmooth} onChange={setIsSmooth} />
      </div>
    </Section>
  )
}

/** The weights from each map of the layer before. */
function Filters({ language, neuron, model }: Pick<NeuronPanelProps, 'language' | 'neuron' | 'model'>) {
  const paints = useMemo(() => {
    const [w, before, outs] =
      neuron.layer === 'conv1' ? [model.w1, 1, model.b1.length] : [model.w2, model.b1.length, model.b2.length]
    const filters = Array.from({ length: before }, (_, from) =>
      filterOf(w, { from, of: before, out: neuron.unit, outs }),
    )
    const limit = Math.max(...filters.flatMap((filter) => Array.from(filter, Math.abs)))
    return filters.map((filter) => signedPaint(filter, limit))
  }, [model, neuron])
  return (
    <figure className={styles.figure}>
      <figcaption>{words.itsFilter[language]}</figcaption>
      <ul className={styles.slices} data-single={paints.length === 1 ? '' : undefined}>
        {paints.map((paint, from) => (
          <li key={from}>
            <PixelPicture paint={paint} side={filterSide} />
          </li>
        ))}
      </ul>
    </figure>
  )
}

interface PlaceProps extends Pick<NeuronPanelProps, 'language' | 'layers' | 'x'> {
  readonly layer: 'conv1' | 'conv2'
  readonly unit: number
}

/** The square of the picture that the neuron sees where its map is largest. */
function Place({ language, layers, x, layer, unit }: PlaceProps) {
  const { ink } = useThemeColours()
  const paint = useMemo(() => inkPaint(x, 1, ink), [x, ink])
  const peak = peakOf(layers[layer], unit)
  const field = peak && fieldOf(layer, peak)
  const share = (pixels: number) => `${(100 * pixels) / side}%`
  return (
    <figure className={styles.figure}>
      <figcaption>{words[peak ? 'where' : 'nowhere'][language]}</figcaption>
      <div className={styles.place}>
        <PixelPicture paint={paint} label={words.where[language]} />
        {field && (
          <span
            style={{
              insetBlockStart: share(field.top),
              insetInlineStart: share(field.left),
              inlineSize: share(field.size),
              blockSize: share(field.size),
            }}
          />
        )}
      </div>
    </figure>
  )
}

function Frame({ ascent, index }: { readonly ascent: Ascent | undefined; readonly index: number }) {
  const { ink } = useThemeColours()
  const paint = useMemo(() => {
    const pixels = ascent?.frames.subarray(index * pixelCount, (index + 1) * pixelCount)
    return inkPaint(pixels ?? [], 1, ink)
  }, [ascent, index, ink])
  return <PixelPicture paint={paint} />
}

function valueWords(value: number): string {
  return Math.abs(value) < 100 ? value.toFixed(2).replace('-', '−') : shortNumber(value)
}
