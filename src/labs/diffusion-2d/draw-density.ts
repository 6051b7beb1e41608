import { channels } from '#/viz/mixed-colour.ts'
import { cells, fieldReach } from './density.ts'
import type { Plane } from './plane.ts'

/** How opaque the densest place is, 0 … 255. */
const strongest = 120

/** Paints a density as a veil in one colour over the plane. */
export function drawDensity(
  context: CanvasRenderingContext2D,
  { box, toX, toY }: Plane,
  { density, colour }: { density: Float32Array; colour: string },
): void {
  const small = document.createElement('canvas')
  small.width = cells
  small.height = cells
  const picture = small.getContext('2d')
  if (!picture) return
  const image = picture.createImageData(cells, cells)
  const [red, green, blue] = channels(colour)
  // square roots let thin places be seen beside dense ones
  for (const [i, value] of density.entries()) {
    image.data.set([red!, green!, blue!, strongest * Math.sqrt(value)], 4 * i)
  }
  picture.putImageData(image, 0, 0)
  const [left, top] = [toX(-fieldReach), toY(fieldReach)]
  context.save()
  clipToBox(context, box)
  context.imageSmoothingEnabled = true
  context.drawImage(small, left, top, toX(fieldReach) - left, toY(-fieldReach) - top)
  context.restore()
}

/** Lets nothing be drawn outside the frame of the plot. */
export function clipToBox(
  context: CanvasRenderingContext2D,
  { left, right, top, bottom }: Plane['box'],
): void {
  context.beginPath()
  context.rect(left, top, right - left, bottom - top)
  context.clip()
}
