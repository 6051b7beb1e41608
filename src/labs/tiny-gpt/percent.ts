/** A probability for readers, `92.4 %`; never 100 % or 0 % for what is only nearly so. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return '—'
  if (share > 0.999 && share < 1) return '> 99.9 %'
  if (share < 0.001 && share > 0) return '< 0.1 %'
  return `${(100 * share).toFixed(1)} %`
}
