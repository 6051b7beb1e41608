import type { SignColours } from './sign-colours.ts'

/** A square picture of signed values, rows from top to bottom. */
export interface SignMap {
  readonly side: number
  /** From −1 to 1 at the place `index`; NaN is left empty. */
  readonly at: (index: number) => number
}

let scratch: HTMLCanvasElement | undefined

/** Paints a map into a square of the canvas, smoothly. */
export function paintMap(
  context: CanvasRenderingContext2D,
  colours: SignColours,
  { side, at }: SignMap,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): void {
  const image = context.createImageData(side, side)
  for (let index = 0; index < side * side; index++) {
    const value = at(index)
    if (Number.isNaN(value)) continue
    const step = Math.round(127 * Math.max(-1, Math.min(1, value))) + 127
    image.data[4 * index] = colours[3 * step]!
    image.data[4 * index + 1] = colours[3 * step + 1]!
    image.data[4 * index + 2] = colours[3 * step + 2]!
    image.data[4 * index + 3] = 255
  }
  scratch ??= document.createElement('canvas')
  scratch.width = side
  scratch.height = side
  scratch.getContext('2d')!.putImageData(image, 0, 0)
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  context.drawImage(scratch, left, top, width, height)
}
