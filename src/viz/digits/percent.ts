import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'

/** A probability for readers, `92.4 %`; never 100 % or 0 % for what is only nearly so. */
export function percentOf(share: number, language: Language): string {
  if (!Number.isFinite(share)) return formatNumber(share, language)
  if (share > 0.999 && share < 1) return '> 99.9 %'
  if (share < 0.001 && share > 0) return '< 0.1 %'
  return `${(100 * share).toFixed(1)} %`
}
