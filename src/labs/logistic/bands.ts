import { mixedColour } from '#/viz/mixed-colour.ts'
import type { ThemeColours } from '#/viz/theme-colours.ts'
import { logit } from './model.ts'

/** The probabilities of ○ at which one band of the shading ends and the next begins. */
export const bounds = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const
/** The same as scores f. */
export const boundScores = bounds.map(logit)
/** How much of a class's colour is in each band: × from the left, ○ from the right, least beside p = 0.5. */
const shares = [-0.5, -0.4, -0.3, -0.2, -0.09, 0.09, 0.2, 0.3, 0.4, 0.5]

/** The bands as CSS colours, for the key. */
export const bandColours = shares.map((share) => {
  const colour = share < 0 ? 'var(--blue)' : 'var(--orange)'
  return `color-mix(in srgb, ${colour} ${100 * Math.abs(share)}%, var(--surface))`
})

/** The bands as a canvas takes them. */
export function bandsIn({ blue, orange, surface }: ThemeColours): readonly string[] {
  return shares.map((share) => mixedColour(share < 0 ? blue : orange, surface, Math.abs(share)))
}
