import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { Line } from '#/ml/least-squares.ts'
import type { Bowl } from './bowl.ts'
import { words } from './words.ts'

/** The scatter plot in a sentence, for those who do not see it. */
export function scatterSummary(
  { count, equation, loss, r2 }: { count: number; equation: string; loss: number; r2: number | null },
  language: Language,
): string {
  const [l, r] = [formatNumber(loss, language), formatNumber(r2, language)]
  return {
    ja: `${count} 個の点。直線 ${equation}。損失 ${l}、R² ${r}。`,
    en: `${count} points; line ${equation}; loss ${l}; R² ${r}.`,
  }[language]
}

/** The loss surface in a sentence, for those who do not see it. */
export function surfaceSummary(bowl: Bowl, now: Line, language: Language): string {
  const at = ({ slope, intercept }: Line) =>
    `(w, b) = (${formatNumber(slope, language)}, ${formatNumber(intercept, language)})`
  const lowest = {
    ja: `最小は ${at(bowl.lowest)}。`,
    en: `the minimum is at ${at(bowl.lowest)}.`,
  }
  return {
    ja: `損失の等高線。現在地は ${at(now)}。${bowl.isValley ? words.noAnswer.ja : lowest.ja}`,
    en: `Contours of the loss; now at ${at(now)}; ${bowl.isValley ? words.noAnswer.en : lowest.en}`,
  }[language]
}
