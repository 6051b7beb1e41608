import type { Text } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { Failure } from './protocol.ts'
import type { Metric, Spec } from './spec.ts'

/** What happened, for the reader: the lab, the step, the cause. */
export function failureWords(
  failure: Failure,
  { title: lab, metrics }: Spec,
  hasTwin: boolean,
): { title: Text; text: Text } {
  switch (failure.kind) {
    case 'diverged':
      return diverged(failure, metrics[failure.metric], hasTwin)
    case 'program':
      return {
        title: { ja: '学習が止まりました', en: 'Training stopped' },
        text: {
          ja: `「${lab.ja}」は ${failure.step} ステップで次の誤りのため止まりました：${failure.message}`,
          en: `“${lab.en}” stopped at step ${failure.step} on this error: ${failure.message}`,
        },
      }
    case 'hung':
      return {
        title: { ja: '応答がないので止めました', en: 'Stopped, since it no longer answered' },
        text: {
          ja: `「${lab.ja}」は ${failure.step} ステップのあと ${Math.round(failure.seconds)} 秒間応答がありませんでした。ほかの実験には影響ありません。`,
          en: `“${lab.en}” had not answered for ${Math.round(failure.seconds)} seconds after step ${failure.step}. Other labs are not affected.`,
        },
      }
    case 'backend':
      return {
        title: { ja: 'GPU が使えなくなりました', en: 'The GPU was lost' },
        text: {
          ja: `「${lab.ja}」を計算していた WebGL が繰り返し失われました。もう一度試すか、計算する場所を変えてください。`,
          en: `The WebGL context that “${lab.en}” trained on was lost again and again. Try again, or compute elsewhere.`,
        },
      }
    case 'worker':
      return {
        title: { ja: '学習用のプログラムを開始できませんでした', en: 'The training worker could not start' },
        text: {
          ja: `「${lab.ja}」を学習する Web Worker が動きません（${failure.message}）。通信が切れているか、ブラウザの設定で止められている可能性があります。本文はそのまま読めます。`,
          en: `The web worker that trains “${lab.en}” does not run (${failure.message}). The connection may be down, or the browser may forbid workers. The text can be read all the same.`,
        },
      }
    default:
      return failure satisfies never
  }
}

function diverged(
  failure: Extract<Failure, { kind: 'diverged' }>,
  metric: Metric | undefined,
  hasTwin: boolean,
) {
  const { step, value } = failure
  const lane = hasTwin ? ['A', 'B'][failure.lane] : undefined
  const name = metric?.label ?? { ja: failure.metric, en: failure.metric }
  return {
    title: {
      ja: `${lane ? `${lane} が ` : ''}${step} ステップで発散しました`,
      en: `${lane ? `${lane} diverged` : 'Diverged'} at step ${step}`,
    },
    text: {
      ja: `${name.ja}が ${formatNumber(value, 'ja')} になり、これ以上学習しても戻りません。一歩が大きすぎて、谷底を飛び越えるたびに遠ざかっていると考えられます。`,
      en: `${name.en} has become ${formatNumber(value, 'en')} and will not come back. The steps are probably too long: each one leaps across the valley and lands farther away.`,
    },
  }
}
