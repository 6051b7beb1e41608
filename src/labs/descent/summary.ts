import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { Place } from '#/ml/surfaces.ts'
import type { Terrain } from './surface.ts'

/** The map in a sentence, for those who do not see it. */
export function mapSummary(
  { formula, terrain, places }: { formula: string; terrain: Terrain; places: readonly Place[] },
  language: Language,
): string {
  const [x, y] = places[0]!
  const at = `(${formatNumber(x, language)}, ${formatNumber(y, language)})`
  const height = formatNumber(terrain.height(x, y), language)
  return {
    ja: `f(x, y) = ${formula} の等高線。球は ${places.length} 個。球 1 は ${at} にあり、高さは ${height}。`,
    en: `Contours of f(x, y) = ${formula}; balls: ${places.length}; ball 1 is at ${at}, height ${height}.`,
  }[language]
}
