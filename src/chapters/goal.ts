import type { Language } from '#/base/language.ts'
import type { Reading } from '#/runtime/history.ts'

/** What a challenge asks for. */
export interface Goal {
  readonly lab: string
  readonly metric: string
  /** `平均二乗誤差 L`: the metric as the reader knows it. */
  readonly name: string
  readonly unit: string
  readonly atLeast: number | undefined
  readonly atMost: number | undefined
  /** Within so many steps; undefined where it may take any number. */
  readonly steps: number | undefined
}

/** Reads the goal from what the build wrote, checked there. */
export function readGoal(props: Readonly<Record<string, string>>): Goal {
  const { lab = '', metric = '', label = '', symbol = '', unit = '', atLeast, atMost, steps } = props
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text))
  // R² is its own name
  const name = symbol === '' || label.includes(symbol) ? label : `${label} ${symbol}`
  return { lab, metric, name, unit, atLeast: number(atLeast), atMost: number(atMost), steps: number(steps) }
}

/** True when a lane of the run, once it has trained, is where the goal wants it. */
export function isMet(
  { metric, atLeast = -Infinity, atMost = Infinity, steps = Infinity }: Goal,
  { step, metrics }: Reading,
): boolean {
  if (step === 0 || step > steps) return false
  return metrics.some((lane) => {
    const value = lane[metric] ?? Number.NaN
    return value >= atLeast && value <= atMost
  })
}

/** `平均二乗誤差 L ≤ 0.02（50 ステップ以内）` */
export function describeGoal({ name, unit, atLeast, atMost, steps }: Goal, language: Language): string {
  const number = (value: number) => `${String(value).replace('-', '−')}${unit && ` ${unit}`}`
  const low = atLeast === undefined ? '' : `${number(atLeast)} ≤ `
  const bounds =
    atMost === undefined ? `${name} ≥ ${number(atLeast ?? 0)}` : `${low}${name} ≤ ${number(atMost)}`
  if (steps === undefined) return bounds
  return { ja: `${bounds}（${steps} ステップ以内）`, en: `${bounds}, within ${steps} steps` }[language]
}
