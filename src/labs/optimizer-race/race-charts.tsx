import { useMemo } from 'react'
import type { Language, Text } from '#/base/language.ts'
import type { Curve } from '#/viz/curve.ts'
import { ManyCurves } from '#/viz/many-curves.tsx'
import { Panel } from '#/viz/panels/panels.tsx'
import { useThrottled } from '#/viz/use-throttled.ts'
import { type RacerName, racerNames, racers } from './racers.ts'
import styles from './view.module.css'
import { words } from './words.ts'

/** The least height that is drawn: a ball that is all but at the bottom would stretch the axis without end. */
const least = 1e-6
const chartHeight = 190
const updateMs = 200

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
  const hasBegun = history.length > 1
  return (
    <Panel label={words.charts[language]}>
      <p className={styles.heading}>{words.charts[language]}</p>
      <div className={styles.charts}>
        {hasBegun ? (
          <>
            <RaceChart {...{ language, history }} title={words.heights} suffix="" />
            <RaceChart {...{ language, history }} title={words.losses} suffix="Loss" />
          </>
        ) : (
          <p className={styles.help}>{words.waiting[language]}</p>
        )}
      </div>
    </Panel>
  )
}

interface RaceChartProps extends RaceChartsProps {
  readonly title: Text
  readonly suffix: '' | 'Loss'
}

function RaceChart({ language, history, title, suffix }: RaceChartProps) {
  const shown = useThrottled(history, updateMs)
  const series = useMemo(() => curvesOf(shown, suffix, language), [shown, suffix, language])
  return <ManyCurves {...{ language, series }} title={title[language]} height={chartHeight} />
}

function curvesOf(history: Looks, suffix: '' | 'Loss', language: Language): readonly Curve[] {
  return racerNames.map((racer, index) => ({
    name: racer,
    label: `${index + 1} ${racers[racer].name[language]}`,
    colour: `var(--${racers[racer].colour})`,
    dash: racers[racer].dash.join(' ') || undefined,
    points: history.map(({ step, snapshot }) => ({
      step,
      value: Math.max(least, snapshot.metrics[`${racer}${suffix}`] ?? Number.NaN),
    })),
  }))
}
