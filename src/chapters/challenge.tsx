import { Check, Circle } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import type { Language, Text } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { Reading } from '#/runtime/history.ts'
import { useLabReading } from '#/runtime/use-lab-reading.ts'
import styles from './challenge.module.css'
import type { Island } from './chapter.ts'
import { describeGoal, type Goal, isMet, readGoal } from './goal.ts'
import { useProgress } from './progress-port.ts'
import { readChallenge } from './progress-values.ts'
import { htmlOf } from './question-parts.tsx'
import { StaticHtml } from './static-html.tsx'

const words = {
  kind: { ja: '挑戦', en: 'Challenge' },
  goal: { ja: '目標', en: 'Goal' },
  now: { ja: 'いま', en: 'Now' },
  met: { ja: '達成しました', en: 'Met' },
  open: { ja: '未達成', en: 'Not yet met' },
  toLab: { ja: 'ラボへ', en: 'To the lab' },
} satisfies Record<string, Text>

export interface ChallengeProps {
  readonly island: Island
  readonly language: Language
}

/** Something to reach in a lab: it follows the run on the page, and ticks itself once that gets there. */
export function Challenge({ island: [, props, content], language }: ChallengeProps) {
  const { id = '', title = '' } = props
  const goal = useMemo(() => readGoal(props), [props])
  const reading = useLabReading(goal.lab)
  const [kept, keep] = useProgress(`challenge/${id}`, readChallenge)
  const isReached = reading !== undefined && isMet(goal, reading)
  useEffect(() => {
    if (isReached && !kept) keep({ isMet: true })
  }, [isReached, kept, keep])
  const hasMet = kept !== undefined || isReached
  const Sign = hasMet ? Check : Circle
  return (
    <section
      id={id}
      className={styles.challenge}
      aria-labelledby={`${id}-title`}
      data-challenge={hasMet ? 'met' : 'open'}
    >
      <p id={`${id}-title`} className={styles.title}>
        <span className={styles.kind}>{words.kind[language]}</span> {title}
      </p>
      <StaticHtml className="text" html={htmlOf(content)} />
      <dl className={styles.figures}>
        <div>
          <dt>{words.goal[language]}</dt>
          <dd>{describeGoal(goal, language)}</dd>
        </div>
        <div>
          <dt>{words.now[language]}</dt>
          <dd className={styles.now}>{describeNow(goal, reading, language)}</dd>
        </div>
      </dl>
      <p className={styles.foot}>
        <span role="status" className={styles.state}>
          <Sign aria-hidden="true" />
          {words[hasMet ? 'met' : 'open'][language]}
        </span>
        <a href={`#${goal.lab}`}>{words.toLab[language]}</a>
      </p>
    </section>
  )
}

/** `0.113`, or `0.113 / 0.052` where a twin runs beside; with the step where it counts. */
function describeNow(
  { metric, unit, steps }: Goal,
  reading: Reading | undefined,
  language: Language,
): string {
  if (!reading) return '—'
  const values = reading.metrics.map((lane) => formatNumber(lane[metric] ?? null, language))
  const measured = `${values.join(' / ')}${unit && ` ${unit}`}`
  if (steps === undefined) return measured
  return { ja: `${measured}（${reading.step} ステップ）`, en: `${measured} at step ${reading.step}` }[
    language
  ]
}
