import type { Language } from '#/base/language.ts'
import type { TextParam } from './spec.ts'
import { checkText, placedProblem } from './values.ts'

/** What the reader is told of a text that cannot be taken, and where to point; null where it can. */
export function entryProblem(
  param: TextParam,
  text: string,
  language: Language,
): { readonly problem: string; readonly at?: number } | null {
  const read = checkText(param, text)
  if (read.ok) return null
  const problem = sentence(placedProblem(text, read)[language], language)
  return { problem, ...(read.at === undefined ? {} : { at: read.at }) }
}

/** The rest of what the field says: the run has gone on as it was. */
const kept = {
  ja: 'それまでの内容のまま動いています。',
  en: 'The last good entry stays in force.',
}

function sentence(problem: string, language: Language): string {
  if (language === 'ja') return `${problem}。${kept.ja}`
  return `${problem[0]!.toUpperCase()}${problem.slice(1)}. ${kept.en}`
}
