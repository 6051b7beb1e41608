import { diverging } from '#/viz/diverging.ts'
import { viridis } from '#/viz/viridis.ts'

/** Fills the pixels of a picture: red, green, blue and opacity of each. */
export type Paint = (rgba: Uint8ClampedArray) => void

/** Ink on clear ground. pixels: 0 … `most`; colour: `rgb(r, g, b)`. */
export function inkPaint(pixels: ArrayLike<number>, most: number, colour: string): Paint {
  const [red, green, blue] = channelsOf(colour)
  return (rgba) => {
    for (let i = 0; i < pixels.length; i++) rgba.set([red, green, blue, (255 * pixels[i]!) / most], 4 * i)
  }
}

/** Signed values, blue at −limit, near white at 0, orange at +limit. */
export function signedPaint(values: ArrayLike<number>, limit: number): Paint {
  return (rgba) => {
    for (let i = 0; i < values.length; i++) {
      const share = limit > 0 ? Math.max(-1, Math.min(1, values[i]! / limit)) : 0
      // not a number has no colour of its own
      const shade = shades[Math.round(shadeSteps * (share + 1))] ?? shades[shadeSteps]!
      rgba.set(shade, 4 * i)
    }
  }
}

/** Magnitudes, dark violet at 0 to yellow at the limit. values: 0 or more. */
export function magnitudePaint(values: ArrayLike<number>, limit: number): Paint {
  return (rgba) => {
    for (let i = 0; i < values.length; i++) {
      const share = limit > 0 ? Math.max(0, Math.min(1, values[i]! / limit)) : 0
      rgba.set(magnitudes[Math.round(shadeSteps * share)] ?? magnitudes[0]!, 4 * i)
    }
  }
}

/** The scale in so many steps on either side: writing and reading a colour for each pixel would cost too much. */
const shadeSteps = 128
const shades = Array.from({ length: 2 * shadeSteps + 1 }, (_, step) => {
  return [...channelsOf(diverging(step - shadeSteps, shadeSteps)), 255] as const
})
const magnitudes = Array.from({ length: shadeSteps + 1 }, (_, step) => {
  return [...channelsOf(viridis(step / shadeSteps)), 255] as const
})

function channelsOf(colour: string): readonly [number, number, number] {
  const [red = 128, green = 128, blue = 128] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return [red, green, blue]
}
