import type { Text } from '#/base/language.ts'

/** The parts of one step, in order; the link and the snapshots name a part by its place. */
export const parts = ['noise', 'samples', 'verdicts', 'appraiser', 'gradients', 'forger'] as const
export type Part = (typeof parts)[number]

/** What each part is called. */
export const partNames: Readonly<Record<Part, Text>> = {
  noise: { ja: 'ノイズ', en: 'Noise' },
  samples: { ja: '偽物を作る', en: 'Forge' },
  verdicts: { ja: '鑑定する', en: 'Judge' },
  appraiser: { ja: '識別器が学ぶ', en: 'Discriminator learns' },
  gradients: { ja: '勾配を受け取る', en: 'Receive gradients' },
  forger: { ja: '生成器が学ぶ', en: 'Generator learns' },
}
