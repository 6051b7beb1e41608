import type { TextProblem } from '#/runtime/spec.ts'

/** Says what is wrong with a text to learn from; null where nothing is. */
export function textProblem(text: string): TextProblem | null {
  if (text === '') return null
  if (text.trim() === '') {
    return {
      problem: {
        ja: '空白と改行しかありません。文章を入れるか、空にしてください。',
        en: 'There is nothing but spaces and line breaks. Enter a text, or leave it empty.',
      },
    }
  }
  const at = text.search(/(?![\t\n\r])\p{Cc}|\p{Cs}/u)
  if (at < 0) return null
  return {
    at,
    problem: {
      ja: '文字として読めないものがあります。テキストではないファイルかもしれません。',
      en: 'This is no readable character. The file may not be a text.',
    },
  }
}
