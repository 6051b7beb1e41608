import type { Language, Text } from '#/base/language.ts'
import type { Verdict } from './claim-check.ts'

const shown = {
  running: { ja: '実行中…', en: 'running…' },
  held: { ja: '成立', en: 'held:' },
  broken: { ja: '不成立', en: 'failed:' },
  stopped: { ja: '途中で停止', en: 'stopped' },
} satisfies Record<Verdict['kind'], Text>

const told = {
  held: { ja: '成り立ちました。', en: 'It held.' },
  broken: { ja: '成り立ちませんでした。', en: 'It did not hold.' },
  stopped: {
    ja: '途中で止まったため、確かめられませんでした。',
    en: 'The run stopped early, so this could not be checked.',
  },
} satisfies Partial<Record<Verdict['kind'], Text>>

/** `成立 0.0009`: a verdict as it stands beside its sentence, short enough for the place kept for it. */
export function verdictShown(verdict: Verdict, language: Language): string {
  const word = shown[verdict.kind][language]
  return 'value' in verdict ? `${word} ${short(verdict.value)}` : word
}

/** `測定値 0.0009。成り立ちました。`: a verdict as it is read out; nothing while the run goes on. */
export function verdictTold(verdict: Verdict, language: Language): string {
  if (verdict.kind === 'running') return ''
  const sentence = told[verdict.kind][language]
  if (!('value' in verdict)) return sentence
  return (
    { ja: `測定値 ${short(verdict.value)}。`, en: `Measured ${short(verdict.value)}. ` }[language] + sentence
  )
}

/** Three digits, in the shortest form that has them. */
function short(value: number | null): string {
  return value === null ? '—' : String(Number(value.toPrecision(3))).replace('-', '−')
}
