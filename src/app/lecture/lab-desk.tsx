import { Play, RotateCcw, StepForward } from 'lucide-react'
import type { Language } from '#/base/language.ts'
import { shortcuts } from '#/runtime/shortcuts.ts'
import { statusWords } from '#/runtime/words.ts'
import { Button } from '#/ui/button.tsx'
import { labTitle } from './lab-title.ts'
import { lectureWords } from './lecture-words.ts'
import type { LabReport } from './message.ts'
import styles from './presenter.module.css'
import type { Deck } from './use-deck.ts'

export interface LabDeskProps {
  readonly reports: readonly LabReport[]
  /** The lab on the slide that is projected. */
  readonly here: string | undefined
  readonly deck: Deck
  readonly language: Language
  readonly onDeed: (deed: 'train' | 'step' | 'reset') => void
}

const deeds = [
  ['train', 'train', <Play key="train" />],
  ['step', 'oneStep', <StepForward key="step" />],
  ['reset', 'reset', <RotateCcw key="reset" />],
] as const

/** How the labs on the wall are doing, and buttons for the one on the slide. */
export function LabDesk({ reports, here, deck, language, onDeed }: LabDeskProps) {
  const isThere = reports.some(({ slug }) => slug === here)
  return (
    <section className={styles.desk}>
      <h2 className={styles.label}>{lectureWords.labs[language]}</h2>
      {reports.length === 0 && <p className={styles.quiet}>{lectureWords.noLabs[language]}</p>}
      <ul className={styles.labs}>
        {reports.map(({ slug, status, step }) => (
          <li key={slug} data-lab-report={slug} data-status={status} data-step={step}>
            <b>{labTitle(deck, slug)}</b>{' '}
            <span className={styles.status}>{statusText(status, language)}</span>
            <span className={styles.step}>
              {lectureWords.step[language]} {step.toLocaleString(language)}
            </span>
            {slug === here && <span className={styles.quiet}>{lectureWords.labHere[language]}</span>}
          </li>
        ))}
      </ul>
      <div className={styles.deeds}>
        {deeds.map(([deed, word, icon]) => (
          <Button
            key={deed}
            icon={icon}
            disabled={!isThere}
            aria-keyshortcuts={shortcuts[deed]}
            data-lecture={deed}
            onClick={() => onDeed(deed)}
          >
            {lectureWords[word][language]}
          </Button>
        ))}
      </div>
      {here === undefined && <p className={styles.quiet}>{lectureWords.labNotHere[language]}</p>}
    </section>
  )
}

function statusText(status: string, language: Language): string {
  const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = statusWords
  return words[status]?.[language] ?? status
}
