import { useMemo, useState } from 'react'
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
import { useStable } from '#/viz/use-stable.ts'
import { useThrottled } from '#/viz/use-throttled.ts'
import { DigitPanel } from './digit-panel.tsx'
import { type Model, scoresOf } from './model.ts'
import { NumberTable } from './number-table.tsx'
import type program from './program.ts'
import { useTestDigits } from './use-test-digits.ts'
import styles from './view.module.css'
import { WeightsPanel } from './weights-panel.tsx'

/** So often, in milliseconds, the gallery and the matrix follow the training: faster, nobody could read them. */
const readableMs = 300
const blank = new Float32Array(pixelCount)

export default defineView<typeof program>(SoftmaxDigits)

/** A digit and what the model makes of it, the weights, and how the test digits are answered. */
function SoftmaxDigits({ language, values, seed, frame, ask }: ViewProps<typeof program>) {
  const { count, upright: isUpright, shift, scramble } = values
  const model = useStable<Model>(frame.snapshot.model, sameModel)
  const answers = useThrottled<Answers>(frame.snapshot, readableMs)
  const counts = useMemo(() => confusionOf(answers.labels, answers.said), [answers])
  const pictureOf = useTestDigits({ ask, seed, upright: isUpright, frame, shift, scramble })
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const [place, setPlace] = useState(0)
  const [filter, setFilter] = useState<Filter>('wrong')
  const drawing = useMemo(
    () => drawn && rearranged(isUpright ? upright(drawn.x) : drawn.x, { shift, scramble }, seed),
    [drawn, isUpright, shift, scramble, seed],
  )
  const x = drawing ?? pictureOf(place) ?? blank
  const scores = useMemo(() => scoresOf(model, x), [model, x])
  const probabilities = useMemo(() => softmax(scores), [scores])
  const truth = drawn ? null : answers.labels[place]!
  const choose = (chosen: number) => {
    setPlace(chosen)
    setDrawn(null)
  }
  return (
    <div className={styles.view}>
      <div className={styles.panels}>
        <div className={styles.column}>
          <DigitPanel {...{ language, x, drawn, probabilities, truth }} onDraw={setDrawn} />
          <WeightsPanel {...{ language, model, x, scores, count }} />
        </div>
        <div className={styles.column}>
          <GalleryPanel
            {...{ language, answers, pictureOf, filter }}
            onFilter={setFilter}
            chosen={drawn ? null : place}
            onChoose={choose}
          />
          <ConfusionPanel
            {...{ language, counts }}
            chosen={typeof filter === 'string' ? null : filter}
            onChoose={setFilter}
          />
        </div>
      </div>
      <NumberTable {...{ language, model, scores, probabilities, counts }} />
    </div>
  )
}

function sameModel(one: Model, other: Model): boolean {
  const same = (some: Float32Array, others: Float32Array) => some.every((value, i) => value === others[i])
  return same(one.b, other.b) && same(one.w, other.w)
}
