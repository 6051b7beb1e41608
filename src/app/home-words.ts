import type { Text } from '#/base/language.ts'

/** The words of the first screen. */
export const homeWords = {
  begin: { ja: '読みはじめる', en: 'Start reading' },
  resume: { ja: '続きを読む', en: 'Continue reading' },
  next: { ja: '次の章へ', en: 'On to the next chapter' },
  again: { ja: '読み返す', en: 'Read again' },
  train: { ja: '学習させる', en: 'Train it' },
  reset: { ja: 'はじめから', en: 'Start over' },
  picture: {
    ja: '点に直線を合わせる、いちばん小さなモデル。',
    en: 'The smallest of models: a line that fits itself to points.',
  },
  error: { ja: '誤差の 2 乗の平均', en: 'mean squared error' },
  step: { ja: '歩数', en: 'step' },
} satisfies Record<string, Text>
