import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { allInputs, type InputName } from './inputs.ts'

interface Summarised {
  readonly inputs: readonly InputName[]
  readonly layers: readonly number[]
  readonly metrics: {
    readonly loss: number | null
    readonly testLoss: number | null
    readonly testAccuracy: number | null
  }
}

/** The picture in a sentence or two. */
export function summaryOf(
  { inputs, layers, metrics }: Summarised,
  count: number,
  { isRegression, language }: { isRegression: boolean; language: Language },
): string {
  const names = inputs.map((name) => allInputs[name].formula).join(', ')
  const shape = [inputs.length, ...layers, 1].join('–')
  const loss = formatNumber(metrics.loss, language)
  const score = formatNumber(isRegression ? metrics.testLoss : metrics.testAccuracy, language)
  return {
    ja: `${shape} のネットワーク（入力 ${names}）と ${count} 個の点。訓練データの損失 ${loss}、テストデータの${isRegression ? '損失' : '正解率'} ${score}。`,
    en: `A ${shape} network (inputs ${names}) and ${count} points; training loss ${loss}, test ${isRegression ? 'loss' : 'accuracy'} ${score}.`,
  }[language]
}
