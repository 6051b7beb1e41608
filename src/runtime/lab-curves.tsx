import { lazy, Suspense, useMemo } from 'react'
import { formatNumber } from '#/base/number.ts'
import { useThrottled } from '#/viz/use-throttled.ts'
import { chartSeries } from './chart-series.ts'
import styles from './lab-curves.module.css'
import type { LabFrameProps } from './lab-frame.tsx'
import { shownLook } from './lab-state.ts'
import type { Metric } from './spec.ts'
import { useLabState } from './use-lab-state.ts'
import { useTurns } from './use-turns.ts'
import { words } from './words.ts'

// recharts is half of all the page's code: it comes when a lab is on the screen and the page rests
const Curves = lazy(() => import('#/viz/curves.tsx').then(({ Curves }) => ({ default: Curves })))

const chartHeight = 150
const updateMs = 200

/** The metrics: each as a number now, and those with a chart as curves over the steps. */
export function LabCurves({ lab, language }: LabFrameProps) {
  const isOpen = useLabState(lab, ({ look }) => look !== undefined)
  const charts = useMemo(() => chartsOf(lab.spec.metrics), [lab])
  // a chart takes long to make and little to change: all are there before the reader trains
  const turns = useTurns(charts.length, isOpen)
  return (
    <section className={styles.curves} aria-label={`${lab.spec.title[language]} – ${words.curves[language]}`}>
      <Readouts lab={lab} language={language} />
      <div className={styles.charts}>
        {charts.map(([chart, names], index) => (
          <div key={chart} className={styles.chart} style={{ minBlockSize: chartHeight + 36 }}>
            {index < turns && (
              <Suspense>
                <Chart lab={lab} language={language} names={names} />
              </Suspense>
            )}
          </div>
        ))}
      </div>
      {turns === 0 && <p className={styles.waiting}>{words.curvesWait[language]}</p>}
    </section>
  )
}

function Readouts({ lab, language }: LabFrameProps) {
  const look = useLabState(lab, shownLook)
  return (
    <dl className={styles.readouts}>
      {Object.entries(lab.spec.metrics).map(([name, metric]) => (
        <div key={name} className={styles.readout}>
          <dt>
            {metric.symbol && <var className={styles.symbol}>{metric.symbol}</var>}
            {metric.symbol !== metric.label[language] && metric.label[language]}
          </dt>
          <dd>
            {(look?.snapshots ?? [undefined]).map((snapshot, lane) => (
              <span key={lane} className={styles.value}>
                {formatNumber(snapshot?.metrics[name] ?? null, language)}
              </span>
            ))}
            {metric.unit && <span className={styles.unit}> {metric.unit[language]}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Chart({ lab, language, names }: LabFrameProps & { readonly names: readonly string[] }) {
  const readings = useThrottled(
    useLabState(lab, (state) => state.history.readings),
    updateMs,
  )
  const ghost = useLabState(lab, (state) => state.ghost)
  const { metrics } = lab.spec
  const first = metrics[names[0]!]!
  const series = useMemo(
    () => chartSeries({ names, metrics, readings, ghost, language }),
    [names, metrics, readings, ghost, language],
  )
  return (
    <Curves
      title={names.map((name) => metrics[name]!.label[language]).join(' · ')}
      unit={first.unit?.[language]}
      scale={first.scale ?? 'linear'}
      language={language}
      height={chartHeight}
      series={series}
    />
  )
}

/** Metrics by the chart they share, in the order of the spec. */
function chartsOf(metrics: Readonly<Record<string, Metric>>): [chart: string, names: string[]][] {
  const charts = new Map<string, string[]>()
  for (const [name, { chart }] of Object.entries(metrics)) {
    if (chart !== undefined) charts.set(chart, [...(charts.get(chart) ?? []), name])
  }
  return [...charts]
}
