import { FastForward, Pause, Play, RotateCcw, StepForward } from 'lucide-react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import type { LabFrameProps } from './lab-frame.tsx'
import { type LabStatus, shownLook, statusOf } from './lab-state.ts'
import { PaceField } from './pace-field.tsx'
import { ScrubBar } from './scrub-bar.tsx'
import { SeedField } from './seed-field.tsx'
import { shortcuts } from './shortcuts.ts'
import styles from './transport.module.css'
import { TwinBar } from './twin-bar.tsx'
import { useLabState } from './use-lab-state.ts'
import { words } from './words.ts'

const trainWords: Record<LabStatus, keyof typeof words> = {
  idle: 'train',
  warming: 'train',
  running: 'pause',
  paused: 'continue',
  done: 'more',
  failed: 'retry',
}

/** The buttons that move a lab through time. */
export function Transport({ lab, language }: LabFrameProps) {
  const status = useLabState(lab, statusOf)
  const isPlaying = useLabState(lab, (state) => state.isPlaying)
  const hidden = useLabState(lab, (state) => state.hidden)
  const toggle = isPlaying ? 'pause' : 'train'
  return (
    <div className={styles.transport}>
      <div className={styles.buttons}>
        <Button
          variant="primary"
          className={styles.main}
          data-action={toggle}
          aria-keyshortcuts={shortcuts.train}
          icon={isPlaying ? <Pause /> : <Play />}
          onClick={() => (isPlaying ? lab.pause() : lab.train())}
        >
          {words[isPlaying ? 'pause' : trainWords[status]][language]}
        </Button>
        <Button
          data-action="step"
          aria-keyshortcuts={shortcuts.step}
          icon={<StepForward />}
          onClick={() => lab.stepBy(1)}
        >
          <span className={styles.word}>{words.step[language]}</span>
        </Button>
        <Button data-action="steps" icon={<FastForward />} onClick={() => lab.stepBy(10)}>
          <span className={styles.word}>{words.steps[language]}</span>
        </Button>
        <Button
          data-action="reset"
          aria-keyshortcuts={shortcuts.reset}
          icon={<RotateCcw />}
          onClick={() => lab.reset()}
        >
          <span className={styles.word}>{words.reset[language]}</span>
        </Button>
      </div>
      <div className={styles.history}>
        <ScrubBar lab={lab} language={language} />
      </div>
      <div className={styles.fields}>
        <StepCount lab={lab} language={language} />
        {!hidden.includes('pace') && <PaceField lab={lab} language={language} />}
        {!hidden.includes('seed') && <SeedField lab={lab} language={language} />}
      </div>
      <div className={styles.history}>
        {!hidden.includes('twin') && <TwinBar lab={lab} language={language} />}
      </div>
    </div>
  )
}

function StepCount({ lab, language }: LabFrameProps) {
  const step = useLabState(lab, (state) => shownLook(state)?.step ?? state.step)
  const doneAt = useLabState(lab, (state) => state.doneAt)
  return (
    <p className={styles.step}>
      {words.stepNumber[language]} <output className={styles.number}>{count(step, language)}</output>
      <span className={styles.of}> / {count(doneAt, language)}</span>
    </p>
  )
}

function count(steps: number, language: Language): string {
  return steps.toLocaleString(language)
}
