import { lazy, Suspense } from 'react'
import { formatNumber } from '#/base/number.ts'
import styles from './lab-curves.module.css'
import type { LabFrameProps } from './lab-frame.tsx'
import type { Metric } from './spec.ts'
import { useLabState } from './use-lab-state.ts'
import type { Frame } from './view.ts'
import { words } from './words.ts'

// recharts is half of all the page's code: it comes when the reader first trains
const Curves = lazy(() => import('#/viz/curves.tsx').then(({ Curves }) => ({ default: Curves })))

const colours = ['var(--accent)', 'var(--blue)', 'var(--orange)', 'var(--green)']
const chartHeight = 150

/** The metrics: each as a number now, and those with a chart as curves over the steps. */
export function LabCurves({ lab, language }: LabFrameProps) {
  const isTouched = useLabState(
    lab,
    ({ step, isPlaying, history }) => step > 0 || isPlaying || history.length > 1,
  )
  const charts = chartsOf(lab.spec.metrics)
  return (
    <section className={styles.curves} aria-label={words.curves[language]}>
      <Readouts lab={lab} language={language} />
      <div className={styles.charts}>
        {charts.map(([chart, names]) => (
          <div key={chart} className={styles.chart} style={{ minBlockSize: chartHeight + 36 }}>
            {isTouched && (
              <Suspense>
                <Chart lab={lab} language={language} names={names} />
              </Suspense>
            )}
          </div>
        ))}
      </div>
      {!isTouched && <p className={styles.waiting}>{words.curvesWait[language]}</p>}
    </section>
  )
}

function Readouts({ lab, language }: LabFrameProps) {
  const metrics = useLabState(lab, (state) => state.frame?.snapshot.metrics)
  return (
    <dl className={styles.readouts}>
      {Object.entries(lab.spec.metrics).map(([name, metric]) => (
        <div key={name} className={styles.readout}>
          <dt>
            {metric.symbol && <var className={styles.symbol}>{metric.symbol}</var>}
            {metric.symbol !== metric.label[language] && metric.label[language]}
          </dt>
          <dd>
            {formatNumber(metrics?.[name] ?? null, language)}
            {metric.unit && <span className={styles.unit}> {metric.unit[language]}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Chart({ lab, language, names }: LabFrameProps & { readonly names: readonly string[] }) {
  const history = useLabState(lab, (state) => state.history)
  const first = lab.spec.metrics[names[0]!]!
  return (
    <Curves
      title={names.map((name) => lab.spec.metrics[name]!.label[language]).join(' · ')}
      unit={first.unit?.[language]}
      scale={first.scale ?? 'linear'}
      language={language}
      height={chartHeight}
      series={names.map((name, index) => ({
        name,
        label: lab.spec.metrics[name]!.label[language],
        colour: colours[index % colours.length]!,
        points: pointsOf(history, name),
      }))}
    />
  )
}

function pointsOf(history: readonly Frame[], name: string) {
  return history.flatMap(({ step, snapshot }) => {
    const value = snapshot.metrics[name]
    return value === null || value === undefined ? [] : [{ step, value }]
  })
}

/** Metrics by the chart they share, in the order of the spec. */
function chartsOf(metrics: Readonly<Record<string, Metric>>): [chart: string, names: string[]][] {
  const charts = new Map<string, string[]>()
  for (const [name, { chart }] of Object.entries(metrics)) {
    if (chart !== undefined) charts.set(chart, [...(charts.get(chart) ?? []), name])
  }
  return [...charts]
}
