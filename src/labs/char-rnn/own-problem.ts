import type { TextProblem } from '#/runtime/spec.ts'
import { namesIn } from './corpora.ts'

/** What keeps a list from being learned from: it has to hold two characters at least. Null where nothing does. */
export function ownProblem(text: string): TextProblem | null {
  const names = namesIn(text)
  if (names.length === 0) {
    return {
      problem: {
        ja: '名前が一つもありません。一行に一つずつ書いてください',
        en: 'there is no name in it: write one a line',
      },
    }
  }
  if ([...names.join('')].length < 2) {
    return {
      problem: {
        ja: '一文字だけでは、次の文字というものがありません。二文字以上書いてください',
        en: 'after a single character there is no next one to guess: write two at least',
      },
    }
  }
  return null
}
