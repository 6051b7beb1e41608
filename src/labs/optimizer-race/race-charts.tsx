import { lazy, Suspense, useMemo } from 'react'
import type { Language, Text } from '#/base/language.ts'
import type { Curve } from '#/viz/curve.ts'
import { type RacerName, racerNames, racers } from './racers.ts'
import styles from './view.module.css'
import { words } from './words.ts'

const Curves = lazy(() => import('#/viz/curves.tsx').then(({ Curves }) => ({ default: Curves })))

/** The least height that is drawn: a ball that is all but at the bottom would stretch the axis without end. */
const least = 1e-6
const chartHeight = 190

type Looks = readonly {
  readonly step: number
  readonly snapshot: { readonly metrics: Readonly<Record<RacerName | `${RacerName}Loss`, number | null>> }
}[]

export interface RaceChartsProps {
  readonly language: Language
  readonly history: Looks
}

/** Heights and losses of all rules over the steps, in the colours of their paths. */
export function RaceCharts({ language, history }: RaceChartsProps) {
  const heights = useMemo(() => curvesOf(history, '', language), [history, language])
  const losses = useMemo(() => curvesOf(history, 'Loss', language), [history, language])
  const hasBegun = history.length > 1
  const chart = (title: Text, series: readonly Curve[]) => (
    <Curves title={title[language]} scale="log" series={series} language={language} height={chartHeight} />
  )
  return (
    <section className={styles.charts} aria-label={words.charts[language]}>
      {hasBegun ? (
        <Suspense>
          {chart(words.heights, heights)}
          {chart(words.losses, losses)}
        </Suspense>
      ) : (
        <p className={styles.hint}>{words.waiting[language]}</p>
      )}
    </section>
  )
}

function curvesOf(history: Looks, suffix: '' | 'Loss', language: Language): readonly Curve[] {
  return racerNames.map((racer, index) => ({
    name: racer,
    label: `${index + 1} ${racers[racer].name[language]}`,
    colour: `var(--${racers[racer].colour})`,
    dashed: racers[racer].dash.length > 0,
    points: history.map(({ step, snapshot }) => ({
      step,
      value: Math.max(least, snapshot.metrics[`${racer}${suffix}`] ?? Number.NaN),
    })),
  }))
}
