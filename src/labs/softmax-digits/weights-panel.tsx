import { useMemo, useState } from 'react'
import type { Language } from '#/base/language.ts'
import { classCount } from '#/ml/digits/size.ts'
import { argMax } from '#/ml/softmax.ts'
import { SwitchField } from '#/ui/switch-field.tsx'
import { signedPaint } from '#/viz/digits/paint.ts'
import { PixelPicture } from '#/viz/digits/pixel-picture.tsx'
import { ScaleBar } from '#/viz/digits/scale-bar.tsx'
import { Section } from '#/viz/digits/section.tsx'
import { diverging } from '#/viz/diverging.ts'
import { shortNumber } from '#/viz/short-number.ts'
import { type Model, weightImage } from './model.ts'
import styles from './view.module.css'
import { fewWords, words } from './words.ts'

export interface WeightsPanelProps {
  readonly language: Language
  readonly model: Model
  /** The picture that is looked at: [784]. */
  readonly x: Float32Array
  readonly scores: readonly number[]
  /** Of the training digits. */
  readonly count: number
}

const colours = Array.from({ length: 41 }, (_, index) => diverging(index - 20, 20))

/** The weights of the ten digits as pictures; or what they make of the digit that is looked at. */
export function WeightsPanel({ language, model, x, scores, count }: WeightsPanelProps) {
  const [isAdded, setIsAdded] = useState(false)
  const { images, limit } = useMemo(() => {
    const images = Array.from({ length: classCount }, (_, k) =>
      weightImage(model, k, isAdded ? x : undefined),
    )
    return { images, limit: largestOf(images) }
  }, [model, x, isAdded])
  const paints = useMemo(() => images.map((image) => signedPaint(image, limit)), [images, limit])
  const said = argMax(scores)
  const few = fewWords(count)
  return (
    <Section title={words.weights[language]} caption={words.weightsCaption[language]}>
      <ol className={styles.ten}>
        {paints.map((paint, k) => (
          <li key={k} data-said={k === said ? '' : undefined}>
            <PixelPicture paint={paint} />
            <span>
              <b>{k}</b> <small>{scoreWords(scores[k]!)}</small>
            </span>
          </li>
        ))}
      </ol>
      {few && <p className={styles.few}>{few[language]}</p>}
      <div className={styles.under}>
        <ScaleBar
          title={words[isAdded ? 'addedScale' : 'weightScale'][language]}
          colours={colours}
          marks={[
            { place: 0, label: shortNumber(-limit) },
            { place: 0.5, label: '0' },
            { place: 1, label: shortNumber(limit) },
          ]}
        />
        <div data-picture="omit">
          <SwitchField label={words.showAdded[language]} checked={isAdded} onChange={setIsAdded} />
        </div>
      </div>
    </Section>
  )
}

/** A score to a tenth, as long as that fits under a picture. */
function scoreWords(score: number): string {
  return Math.abs(score) < 1000
    ? score
        .toFixed(1)
        .replace(/^-(?=.*[1-9])/, '−')
        .replace(/^-/, '')
    : shortNumber(score)
}

function largestOf(images: readonly Float32Array[]): number {
  let largest = 0
  for (const image of images) for (const value of image) largest = Math.max(largest, Math.abs(value))
  return largest
}
