import type { Language, Text } from '#/base/language.ts'
import { type LabState, type LaneValues, lanesOf, shownLook } from './lab-state.ts'
import type { Spec, Table, Value } from './spec.ts'
import { isOwnFile } from './values.ts'
import { words } from './words.ts'

const stepCount: Text = { ja: 'ステップ数', en: 'Steps' }

/** What decides the numbers on the screen: every parameter's value, tables as their rows, `seed` and `step`. */
export type Settings = Readonly<Record<string, Value>>

/** The settings as the program has them: `null` where it makes its own rows. */
export function programSettings(state: LabState): Settings {
  return { ...laneValues(state), seed: state.seed }
}

/** The settings of the lane that the controls set, at the step that is shown; the planned one before any. */
export function settingsOf(spec: Spec, state: LabState): Settings {
  const step = shownLook(state)?.step ?? 0
  const rows = Object.keys(spec.params).flatMap((name) => {
    const table = rowsOf(spec, state, name)
    return table ? [[name, table] as const] : []
  })
  return {
    ...programSettings(state),
    ...Object.fromEntries(rows),
    step: step > 0 ? step : state.doneAt,
  }
}

/** The rows of a table parameter: the reader's, or those that the look brings back under the parameter's name. */
export function rowsOf(spec: Spec, state: LabState, name: string): Table | undefined {
  if (spec.params[name]?.kind !== 'table') return undefined
  const shown = laneValues(state)[name] ?? shownLook(state)?.snapshots[state.lane]?.[name]
  return Array.isArray(shown) && shown.every(Array.isArray) ? (shown as unknown as Table) : undefined
}

function laneValues(state: LabState): LaneValues {
  return lanesOf(state)[state.lane] ?? state.values
}

/** What a setting is called. */
export function nameOf(spec: Spec, name: string, language: Language): string {
  if (name === 'seed') return words.seed[language]
  if (name === 'step') return stepCount[language]
  return spec.params[name]?.label[language] ?? name
}

/** A text on one line, cut off where it is long. */
export function shortText(text: string, longest = 32): string {
  const letters = [...text.replace(/\s+/g, ' ')]
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('')
}

/** A text in short, as TypeScript writes it. */
function quoted(text: string): string {
  const inside = JSON.stringify(shortText(text)).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${inside}'`
}

/** A value as the program has it, in short. */
export function shortValue(value: Value): string {
  if (isOwnFile(value)) return quoted(value.name)
  if (value !== null && typeof value === 'object') return `${value.length} × ${value[0]?.length ?? 0}`
  return typeof value === 'string' ? quoted(value) : String(value)
}
