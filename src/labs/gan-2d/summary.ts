import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { partNames } from './parts.ts'
import type { Scene } from './scene.ts'

/** The mean of numbers; NaN of none. */
export function meanOf(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length
}

/** The mean length of the gradients that reach the fakes. */
export function meanPull({ pull }: Scene): number {
  const lengths = Array.from({ length: pull.length / 2 }, (_, i) =>
    Math.hypot(pull[2 * i]!, pull[2 * i + 1]!),
  )
  return meanOf(lengths)
}

interface Measured {
  readonly js: number | null
  readonly covered: number | null
}

/** The plane in a sentence, for those who do not see it. */
export function summaryOf(scene: Scene, { js, covered }: Measured, language: Language): string {
  const [real, fake] = [scene.ofReal, scene.ofFake].map((all) => formatNumber(meanOf(all), language, 2))
  const divergence = formatNumber(js, language, 2)
  const said = {
    ja: `本物に D は平均 ${real}、偽物に ${fake} を付けている。JS ダイバージェンスは ${divergence}。`,
    en: `D gives real samples ${real} on average and fakes ${fake}; the JS divergence is ${divergence}.`,
  }[language]
  const heaps = { ja: `覆った山は ${covered}。`, en: ` Heaps covered: ${covered}.` }[language]
  const part = scene.part ? ` ${partNames[scene.part][language]}.` : ''
  return `${said}${covered === null ? '' : heaps}${part}`
}
