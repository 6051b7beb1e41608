import type { Language } from '#/base/language.ts'
import { nameOf, rowsOf, settingsOf, shortText } from './code-settings.ts'
import type { Lab } from './lab.ts'
import { shownLook } from './lab-state.ts'
import { shareWords } from './share-words.ts'
import type { Param, Value } from './spec.ts'
import { isOwnFile } from './values.ts'

/** What stands under a saved picture. */
export interface Caption {
  readonly title: string
  /** Step, seed and values, each to be kept on one line. */
  readonly facts: readonly string[]
}

/** Says what a picture of this lab shows: enough to make it again. */
export function captionOf(lab: Lab, language: Language): Caption {
  const state = lab.store.getState()
  const settings = settingsOf(lab.spec, state)
  const values = Object.entries(lab.spec.params).map(([name, param]) => {
    const shown = param.kind === 'table' ? (rowsOf(lab.spec, state, name) ?? null) : settings[name]!
    return `${nameOf(lab.spec, name, language)} ${valueWords(param, shown, language)}`
  })
  const step = `${shareWords.step[language]} ${shownLook(state)?.step ?? 0}`
  const seed = `${nameOf(lab.spec, 'seed', language)} ${state.seed}`
  return { title: lab.spec.title[language], facts: [step, seed, ...values] }
}

function valueWords(param: Param, value: Value, language: Language): string {
  switch (param.kind) {
    case 'number':
      return param.unit ? `${value} ${param.unit[language]}` : String(value)
    case 'flag':
      return shareWords[value ? 'on' : 'off'][language]
    case 'choice':
      return param.options[String(value)]?.[language] ?? String(value)
    case 'text':
      return shortText(String(value), 60)
    case 'table':
      return `${Array.isArray(value) ? value.length : 0} ${shareWords.rows[language]}`
    case 'file':
      return isOwnFile(value) ? shortText(value.name, 60) : shareWords.noFile[language]
    default:
      return param satisfies never
  }
}
