import type { Text } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { Diagnosis } from './diagnosis.ts'
import type { Metric } from './spec.ts'

/** A diagnosis for the reader: what was seen, at which step. */
export function diagnosisWords(
  { kind, step, value }: Diagnosis,
  metric: Metric,
): { title: Text; text: Text } {
  if (kind === 'stuck') {
    return {
      title: { ja: '学習が進んでいません', en: 'The training is getting nowhere' },
      text: {
        ja: `${step} ステップたっても、${metric.label.ja}は ${formatNumber(value, 'ja')} のままほとんど変わっていません。一歩が小さすぎるか、勾配がどこかで消えていると考えられます。`,
        en: `After ${step} steps, ${metric.label.en.toLowerCase()} is still ${formatNumber(value, 'en')}, hardly changed. The steps may be too short, or the gradient vanishes on its way.`,
      },
    }
  }
  return {
    title: { ja: '働いていないユニットがあります', en: 'Some units are dead' },
    text: {
      ja: `${step} ステップの時点で、ユニットの ${formatNumber(100 * value, 'ja', 2)} % がどの入力にも 0 を出しています。そこには勾配が流れないので、もう学習しません。`,
      en: `At step ${step}, ${formatNumber(100 * value, 'en', 2)} % of the units answer 0 to every input. No gradient flows through them, so they no longer learn.`,
    },
  }
}
