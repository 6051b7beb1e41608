import type { Language } from '#/base/language.ts'
import { type LabState, lanesOf, shownLook } from './lab-state.ts'
import type { Spec, Table, Value } from './spec.ts'
import { words } from './words.ts'

/** What decides the numbers on the screen: every parameter's value, tables as their rows, `seed` and `step`. */
export type Settings = Readonly<Record<string, Value>>

/** The settings of the lane that the controls set, at the step that is shown; the planned one before any. */
export function settingsOf(spec: Spec, state: LabState): Settings {
  const values = lanesOf(state)[state.lane] ?? state.values
  const step = shownLook(state)?.step ?? 0
  const rows = Object.keys(spec.params).flatMap((name) => {
    const table = rowsOf(spec, state, name)
    return table ? [[name, table] as const] : []
  })
  return { ...values, ...Object.fromEntries(rows), seed: state.seed, step: step > 0 ? step : state.doneAt }
}

/** The rows of a table parameter: the reader's, or those that the look brings back under the parameter's name. */
export function rowsOf(spec: Spec, state: LabState, name: string): Table | undefined {
  if (spec.params[name]?.kind !== 'table') return undefined
  const values = lanesOf(state)[state.lane] ?? state.values
  const own = values[name]
  const shown = own ?? shownLook(state)?.snapshots[state.lane]?.[name]
  return Array.isArray(shown) && shown.every(Array.isArray) ? (shown as unknown as Table) : undefined
}

/** What a setting is called. */
export function nameOf(spec: Spec, name: string, language: Language): string {
  if (name === 'seed') return words.seed[language]
  if (name === 'step') return words.stepNumber[language]
  return spec.params[name]?.label[language] ?? name
}

/** A value as the program has it, in short. */
export function shortValue(value: Value): string {
  if (value !== null && typeof value === 'object') return `${value.length} × ${value[0]?.length ?? 0}`
  return typeof value === 'string' ? `'${value}'` : String(value)
}
