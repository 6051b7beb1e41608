import type { ThemeColours } from '#/viz/theme-colours.ts'

/** Colours of values from −1 (blue) over 0 (the ground) to 1 (orange), as bytes red, green, blue: [255, 3]. */
export type SignColours = Uint8ClampedArray

/** The most of a class's colour that is laid on the ground where marks must stand out from it. */
export const underMarks = 0.55
/** The same where nothing is drawn above. */
export const bare = 0.9

const tables = new WeakMap<ThemeColours, Map<number, SignColours>>()

/** The scale in the colours of the theme; `most` is the share of colour at ±1. */
export function signColours(theme: ThemeColours, most: number): SignColours {
  const known = tables.get(theme) ?? new Map<number, SignColours>()
  tables.set(theme, known)
  const table = known.get(most) ?? mixed(theme, most)
  known.set(most, table)
  return table
}

function mixed({ blue, orange, surface }: ThemeColours, most: number): SignColours {
  const [low, middle, high] = [channels(blue), channels(surface), channels(orange)]
  const table = new Uint8ClampedArray(255 * 3)
  for (let step = -127; step <= 127; step++) {
    const share = (most * Math.abs(step)) / 127
    const end = step < 0 ? low : high
    for (let c = 0; c < 3; c++) table[(step + 127) * 3 + c] = share * end[c]! + (1 - share) * middle[c]!
  }
  return table
}

function channels(colour: string): readonly number[] {
  const found =
    colour
      .match(/[\d.]+/g)
      ?.slice(0, 3)
      .map(Number) ?? []
  return found.length === 3 ? found : [128, 128, 128]
}

/** The same scale for CSS. */
export function signGradient(most: number): string {
  const end = (name: string) => `color-mix(in srgb, var(--${name}) ${100 * most}%, var(--surface))`
  return `linear-gradient(to right, ${end('blue')}, var(--surface), ${end('orange')})`
}
