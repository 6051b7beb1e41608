import { Play, RotateCcw } from 'lucide-react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Button } from '#/ui/button.tsx'
import styles from './frontispiece.module.css'
import { errorOf, type Line, lastStep, points } from './frontispiece-model.ts'
import { useTrainingLine } from './frontispiece-training.ts'
import { homeWords } from './home-words.ts'

const width = 480
const height = 340
const margin = 28

const toX = (x: number) => margin + (x / 5) * (width - 2 * margin)
const toY = (y: number) => height - margin - (y / 17) * (height - 2 * margin)

/** The picture beside the title: a line that learns at the press of a button. */
export function Frontispiece({ language }: { readonly language: Language }) {
  const { line, isTraining, start, reset } = useTrainingLine()
  const isOver = line.step >= lastStep
  return (
    <figure className={styles.figure}>
      <Picture line={line} />
      <figcaption className={styles.caption}>
        <span>{homeWords.picture[language]}</span>
        <span className={styles.controls}>
          {isOver ? (
            <Button icon={<RotateCcw />} onClick={reset} data-action="reset-line">
              {homeWords.reset[language]}
            </Button>
          ) : (
            <Button
              variant="primary"
              icon={<Play />}
              disabled={isTraining}
              onClick={start}
              data-action="train-line"
            >
              {homeWords.train[language]}
            </Button>
          )}
          <span className={styles.numbers} data-step={line.step}>
            <span>
              {homeWords.step[language]} <b>{line.step}</b>
            </span>
            <span>
              {homeWords.error[language]} <b>{formatNumber(errorOf(line), language)}</b>
            </span>
          </span>
        </span>
      </figcaption>
    </figure>
  )
}

function Picture({ line }: { readonly line: Line }) {
  const at = (x: number) => line.slope * x + line.intercept
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className={styles.axes} d={`M${margin} ${margin / 2}V${height - margin}H${width - margin / 2}`} />
      <path
        className={styles.residuals}
        d={points
          .map(([x, y]) => `M${toX(x).toFixed(1)} ${toY(y).toFixed(1)}V${toY(at(x)).toFixed(1)}`)
          .join('')}
      />
      <path
        className={styles.line}
        d={`M${toX(0)} ${toY(at(0)).toFixed(1)}L${toX(5)} ${toY(at(5)).toFixed(1)}`}
      />
      <g className={styles.points}>
        {points.map(([x, y]) => (
          <circle key={x} cx={toX(x).toFixed(1)} cy={toY(y).toFixed(1)} r="5" />
        ))}
      </g>
    </svg>
  )
}
