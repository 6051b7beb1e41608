import type { Language } from '#/base/language.ts'
import type { KeyEntry } from '#/viz/key.tsx'
import { DotSample, LineSample, SquareSample, StrokeSample } from '#/viz/samples.tsx'
import { words } from './words.ts'

export interface ScatterKeyOptions {
  readonly language: Language
  readonly residuals: 'lines' | 'squares' | 'none'
  readonly hasBest: boolean
}

/** The key of the scatter plot: only what is in it. */
export function scatterKey({ language, residuals, hasBest }: ScatterKeyOptions): readonly KeyEntry[] {
  const entries: KeyEntry[] = [
    { sample: <DotSample fill="var(--blue)" />, label: words.data[language] },
    { sample: <LineSample colour="var(--accent)" />, label: words.learned[language] },
    { sample: <LineSample colour="var(--accent)" dash="3 5" />, label: words.beyond[language] },
  ]
  if (hasBest) {
    entries.push({ sample: <LineSample colour="var(--green)" dash="9 6" />, label: words.best[language] })
  }
  if (residuals === 'lines') {
    entries.push({ sample: <StrokeSample colour="var(--orange)" />, label: words.residual[language] })
  }
  if (residuals === 'squares') {
    entries.push({ sample: <SquareSample colour="var(--orange)" />, label: words.square[language] })
  }
  return entries
}
