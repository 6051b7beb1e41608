import { Gauge, Turtle } from 'lucide-react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Button } from '#/ui/button.tsx'
import { Panel } from '#/viz/panels/panels.tsx'
import { NoisePicture } from './noise-picture.tsx'
import { partNames, parts } from './parts.ts'
import type { Scene } from './scene.ts'
import { meanOf, meanPull } from './summary.ts'
import { VerdictBars } from './verdict-bars.tsx'
import styles from './view.module.css'
import { partWords, words } from './words.ts'

export interface StepPanelProps {
  readonly language: Language
  readonly scene: Scene
  readonly isSlow: boolean
  readonly onSlow: (isSlow: boolean) => void
}

/** Noise, verdicts and gradients in numbers, and the parts of a step, the present one marked. */
export function StepPanel({ language, scene, isSlow, onSlow }: StepPanelProps) {
  const numbers = [
    [words.meanReal, meanOf(scene.ofReal)],
    [words.meanFake, meanOf(scene.ofFake)],
    [words.meanPull, meanPull(scene)],
  ] as const
  return (
    <Panel label={words.step[language]}>
      <div className={styles.pair}>
        <NoisePicture language={language} z={scene.z} />
        <VerdictBars language={language} ofReal={scene.ofReal} ofFake={scene.ofFake} />
      </div>
      <dl className={styles.numbers}>
        {numbers.map(([name, value]) => (
          <div key={name.en}>
            <dt>{name[language]}</dt>
            <dd>{formatNumber(value, language)}</dd>
          </div>
        ))}
      </dl>
      <ol className={styles.parts}>
        {parts.map((part) => (
          <li key={part} aria-current={part === scene.part ? 'step' : undefined}>
            <b>{partNames[part][language]}</b>
            <span>{partWords[part][language]}</span>
          </li>
        ))}
      </ol>
      <div data-picture="omit">
        <Button icon={isSlow ? <Gauge /> : <Turtle />} onClick={() => onSlow(!isSlow)}>
          {(isSlow ? words.slowOff : words.slowOn)[language]}
        </Button>
        {isSlow && <p className={styles.slow}>{words.slowHint[language]}</p>}
      </div>
    </Panel>
  )
}
