/** `share` of the one colour on the other; each given as `rgb(r, g, b)`, as the theme's are. */
export function mixedColour(colour: string, ground: string, share: number): string {
  const [over, under] = [channels(colour), channels(ground)]
  return `rgb(${over.map((value, index) => Math.round(share * value + (1 - share) * under[index]!)).join(' ')})`
}

/** Red, green and blue, 0 to 255, of `rgb(r, g, b)`. */
export function channels(colour: string): readonly number[] {
  const found =
    colour
      .match(/[\d.]+/g)
      ?.slice(0, 3)
      .map(Number) ?? []
  return found.length === 3 ? found : [128, 128, 128]
}
