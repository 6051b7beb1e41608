import type { Language } from '#/base/language.ts'
import type { Curve } from '#/viz/curve.ts'
import { chartLooks } from './chart-looks.ts'
import type { Reading } from './history.ts'
import type { Ghost } from './lab-state.ts'
import type { Metrics } from './spec.ts'

const ghostWords = { ja: '分岐の前', en: 'before the branch' }

export interface ChartSeriesOptions {
  /** The metrics of one chart. */
  readonly names: readonly string[]
  readonly metrics: Metrics
  readonly readings: readonly Reading[]
  readonly ghost: Ghost | undefined
  readonly language: Language
}

/** The curves of one chart: each metric in each lane, and faintly the course that the run left. */
export function chartSeries({ names, metrics, readings, ghost, language }: ChartSeriesOptions): Curve[] {
  const laneCount = readings.at(-1)?.metrics.length ?? 1
  return names.flatMap((name, index) => {
    const label = metrics[name]!.label[language]
    const lanes = Array.from({ length: laneCount }, (_, lane) => ({
      name: `${name}-${lane}`,
      label: laneCount > 1 ? `${label} ${lane === 0 ? 'A' : 'B'}` : label,
      ...lookOf(index, lane),
      points: pointsOf(readings, name, lane),
    }))
    const before = ghost && {
      name: `${name}-ghost`,
      label: `${label}（${ghostWords[language]}）`,
      colour: 'var(--muted)',
      dash: '6 4',
      points: pointsOf(ghost.readings, name, 0),
    }
    return before ? [before, ...lanes] : lanes
  })
}

/** The twin of a curve has the next one's colour. */
function lookOf(index: number, lane: number) {
  const { colour, dash, twinDash } = chartLooks[(index + lane) % chartLooks.length]!
  return { colour: `var(--${colour})`, dash: lane === 0 ? dash : twinDash }
}

function pointsOf(readings: readonly Reading[], name: string, lane: number) {
  return readings.flatMap(({ step, metrics }) => {
    const value = metrics[lane]?.[name]
    return value === null || value === undefined ? [] : [{ step, value }]
  })
}
