import { TimerReset } from 'lucide-react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { formatElapsed } from './elapsed.ts'
import { useNow } from './lecture-clock.ts'
import { lectureWords } from './lecture-words.ts'
import styles from './presenter.module.css'

export interface PresenterClockProps {
  /** In milliseconds since 1970. */
  readonly startedAt: number
  readonly language: Language
  readonly onRestart: () => void
}

/** What time it is, and how long the lecture has gone on. */
export function PresenterClock({ startedAt, language, onRestart }: PresenterClockProps) {
  const now = useNow()
  const time = new Date(now).toLocaleTimeString(language, {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  })
  return (
    <div className={styles.clocks}>
      <dl className={styles.clocks}>
        <div>
          <dt>{lectureWords.clock[language]}</dt>
          <dd>{time}</dd>
        </div>
        <div>
          <dt>{lectureWords.elapsed[language]}</dt>
          <dd>
            <span role="timer" data-elapsed="">
              {formatElapsed(now - startedAt)}
            </span>
          </dd>
        </div>
      </dl>
      <Button
        variant="quiet"
        icon={<TimerReset />}
        aria-label={lectureWords.restartClock[language]}
        title={lectureWords.restartClock[language]}
        data-lecture="clock"
        onClick={onRestart}
      />
    </div>
  )
}
