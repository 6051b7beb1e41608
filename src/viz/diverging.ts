import { ramp } from './ramp.ts'

const fromBlueToOrange = ramp([
  '#053061',
  '#2166ac',
  '#4393c3',
  '#92c5de',
  '#f7f7f7',
  '#fdb863',
  '#e08214',
  '#b35806',
  '#7f3b08',
])

/**
 * A colour for a signed value: blue at −limit, near white at 0, orange at +limit, safe for colour-blind readers
 * (ColorBrewer's RdBu and PuOr, by Brewer and Harrower). Values beyond are clamped; 0 where limit is 0.
 */
export function diverging(value: number, limit: number): string {
  return fromBlueToOrange(limit > 0 ? 0.5 + value / limit / 2 : 0.5)
}
