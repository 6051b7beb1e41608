import { useCallback, useMemo, useState } from 'react'
import { formatNumber } from '#/base/number.ts'
import type { Drawn } from '#/ml/digits/drawn.ts'
import { confusionOf } from '#/ml/digits/judge.ts'
import { rearranged } from '#/ml/digits/rearrange.ts'
import { pixelCount } from '#/ml/digits/size.ts'
import { upright } from '#/ml/digits/upright.ts'
import { softmax } from '#/ml/softmax.ts'
import { defineView, type ViewProps } from '#/runtime/view.ts'
import { ConfusionPanel } from '#/viz/digits/confusion-panel.tsx'
import type { Filter } from '#/viz/digits/gallery.ts'
import { type Answers, GalleryPanel } from '#/viz/digits/gallery-panel.tsx'
import { NumberTable } from '#/viz/panels/number-table.tsx'
import { useThrottled } from '#/viz/use-throttled.ts'
import { DigitPanel } from './digit-panel.tsx'
import type { Excitement } from './excitement.ts'
import { layersOf } from './layers.ts'
import { LayersPanel } from './layers-panel.tsx'
import { type Neuron, within } from './neuron.ts'
import { NeuronPanel } from './neuron-panel.tsx'
import { OwnPanel } from './own-panel.tsx'
import type program from './program.ts'
import { useTestDigits } from './use-test-digits.ts'
import styles from './view.module.css'
import { answerOnly, words } from './words.ts'

/** So often, in milliseconds, the maps follow the training, and the gallery and the matrix. */
const [liveMs, readableMs] = [60, 300]
/** So many steps lie between two ascents. */
const excitedEvery = 100
const blank = new Float32Array(pixelCount)

export default defineView<typeof program>(Lenet)

/** A digit on its way through the network, one neuron of it, and how the test digits are answered. */
function Lenet({ language, values, seed, frame, set, ask }: ViewProps<typeof program>) {
  const { pooling, upright: isUpright, shift, scramble, count, own } = values
  const { model } = useThrottled(frame.snapshot, liveMs)
  const answers = useThrottled<Answers>(frame.snapshot, readableMs)
  const counts = useMemo(() => confusionOf(answers.labels, answers.said), [answers])
  const run = `${seed} ${count} ${isUpright} ${own ? `${own.name} ${own.bytes.length}` : ''}`
  const testDigits = useCallback((key: string) => ask('testDigits', key), [ask])
  const excite = useCallback((excitement: Excitement) => ask('excite', excitement), [ask])
  const pictureOf = useTestDigits({ testDigits, seed, run, frame, shift, scramble })
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const [place, setPlace] = useState(0)
  const [filter, setFilter] = useState<Filter>('wrong')
  const [chosen, setChosen] = useState<Neuron>({ layer: 'conv2', unit: 0 })
  const neuron = useMemo(() => within(chosen, model), [chosen, model])
  const drawing = useMemo(
    () => drawn && rearranged(isUpright ? upright(drawn.x) : drawn.x, { shift, scramble }, seed),
    [drawn, isUpright, shift, scramble, seed],
  )
  const x = drawing ?? pictureOf(place) ?? blank
  const layers = useMemo(() => layersOf(model, x, pooling), [model, x, pooling])
  const probabilities = useMemo(() => softmax(layers.z), [layers])
  const truth = drawn ? null : (answers.labels[place] ?? null)
  const choose = (chosen: number) => {
    setPlace(chosen)
    setDrawn(null)
  }
  const rows = () => rowsOf(language, layers.z, probabilities, counts)
  return (
    <div className={styles.view}>
      <div className={styles.panels}>
        <div className={styles.column}>
          <DigitPanel {...{ language, x, drawn, probabilities, truth }} onDraw={setDrawn} />
          <NeuronPanel
            {...{ language, neuron, model, layers, x, excite }}
            run={`${run} ${model.b1.length} ${model.b2.length} ${pooling} ${values.learnFilters} ${scramble}`}
            turn={Math.floor(frame.step / excitedEvery)}
          />
        </div>
        <LayersPanel {...{ language, model, layers, probabilities }} chosen={neuron} onChoose={setChosen} />
        <GalleryPanel
          {...{ language, answers, pictureOf, filter }}
          isSurestFirst
          onFilter={setFilter}
          chosen={drawn ? null : place}
          onChoose={choose}
        />
        <div className={styles.column}>
          <ConfusionPanel
            {...{ language, counts }}
            chosen={typeof filter === 'string' ? null : filter}
            onChoose={setFilter}
          />
          <OwnPanel {...{ language, own, count }} onOwn={(next) => set({ own: next })} />
        </div>
      </div>
      <NumberTable
        language={language}
        label={words.numbers[language]}
        summary={answerOnly(probabilities.indexOf(Math.max(...probabilities)))[language]}
        heads={(['digit', 'output', 'probability', 'recall'] as const).map((name) => words[name][language])}
        rows={rows}
      />
    </div>
  )
}

function rowsOf(
  language: ViewProps<typeof program>['language'],
  z: readonly number[],
  probabilities: readonly number[],
  counts: readonly (readonly number[])[],
): string[][] {
  return z.map((score, digit) => {
    const total = counts[digit]!.reduce((sum, count) => sum + count, 0)
    const recall = total > 0 ? counts[digit]![digit]! / total : null
    const cells = [score, probabilities[digit]!, recall].map((value) => formatNumber(value, language))
    return [String(digit), ...cells]
  })
}
