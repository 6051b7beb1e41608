import { useCallback, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { type Drawn, readDrawing } from '#/ml/digits/drawn.ts'
import { argMax } from '#/ml/softmax.ts'
import { inkPaint } from '#/viz/digits/paint.ts'
import { percentOf } from '#/viz/digits/percent.ts'
import { PixelPicture } from '#/viz/digits/pixel-picture.tsx'
import { ProbabilityBars } from '#/viz/digits/probability-bars.tsx'
import { Section } from '#/viz/digits/section.tsx'
import { DrawingPad } from '#/viz/drawing-pad.tsx'
import { useThemeColours } from '#/viz/theme-colours.ts'
import styles from './view.module.css'
import { answerOnly, answerWords, words } from './words.ts'

export interface DigitPanelProps {
  readonly language: Language
  /** The picture as the model sees it: [784]. */
  readonly x: Float32Array
  /** What the reader drew; null while a test digit is looked at. */
  readonly drawn: Drawn | null
  readonly onDraw: (drawn: Drawn) => void
  readonly probabilities: readonly number[]
  /** What a test digit is; null for a drawing. */
  readonly truth: number | null
}

/** The place to draw, what the model sees of it, and the ten probabilities. */
export function DigitPanel({ language, x, drawn, onDraw, probabilities, truth }: DigitPanelProps) {
  const { ink } = useThemeColours()
  const paint = useMemo(() => inkPaint(x, 1, ink), [x, ink])
  const said = argMax(probabilities)
  const tell = useCallback((pixels: Float32Array) => onDraw(readDrawing(pixels)), [onDraw])
  const seen = words[drawn ? 'seenDrawing' : 'seenTest'][language]
  const answer = answerWords(said, percentOf(probabilities[said]!, language), truth)[language]
  return (
    <Section title={words.draw[language]}>
      <div className={styles.examined}>
        <div className={styles.input}>
          <DrawingPad
            language={language}
            label={words.draw[language]}
            description={words.padHelp[language]}
            onDraw={tell}
          />
          <figure className={styles.seen}>
            <PixelPicture paint={paint} label={seen} />
            <figcaption>{seen}</figcaption>
          </figure>
        </div>
        <div className={styles.input}>
          <p className={styles.said}>{answer}</p>
          <ProbabilityBars language={language} probabilities={probabilities} />
        </div>
      </div>
      <p className={styles.remark}>{(drawn ? drawn.remark : words.drawHint)?.[language]}</p>
      {/* the answer alone: how sure it is changes with every step of training */}
      <p className="visually-hidden" role="status">
        {drawn && answerOnly(said)[language]}
      </p>
    </Section>
  )
}
