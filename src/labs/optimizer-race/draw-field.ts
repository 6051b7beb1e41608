import { channels } from '#/viz/mixed-colour.ts'
import type { ThemeColours } from '#/viz/theme-colours.ts'
import { fieldReach, fieldSide } from './field-grid.ts'

/** The points that the networks learn from, and which class each is of. */
export interface Points {
  readonly x: readonly (readonly [number, number])[]
  readonly y: readonly number[]
}

/** Draws a network's probabilities of class 1, 0 to 255 each: orange for class 1 and blue for class 0. */
export function drawField(
  context: CanvasRenderingContext2D,
  { orange, blue }: ThemeColours,
  size: number,
  probabilities: ArrayLike<number>,
): void {
  const tile = document.createElement('canvas')
  tile.width = tile.height = fieldSide
  const brush = tile.getContext('2d')
  if (!brush) return
  const image = brush.createImageData(fieldSide, fieldSide)
  const [above, below] = [channels(orange), channels(blue)]
  for (let index = 0; index < fieldSide ** 2; index++) {
    const sureness = probabilities[index]! / 127.5 - 1
    image.data.set(sureness > 0 ? above : below, 4 * index)
    image.data[4 * index + 3] = 255 * 0.55 * Math.abs(sureness)
  }
  brush.putImageData(image, 0, 0)
  context.imageSmoothingEnabled = false
  context.drawImage(tile, 0, 0, size, size)
}

/** Draws the points: orange discs of class 1 and blue crosses of class 0. */
export function drawPoints(
  context: CanvasRenderingContext2D,
  { orange, blue }: ThemeColours,
  size: number,
  { x: places, y: labels }: Points,
): void {
  context.fillStyle = orange
  context.strokeStyle = blue
  context.lineWidth = 1
  for (const [index, [x, y]] of places.entries()) {
    const [left, top] = [(size * (1 + x / fieldReach)) / 2, (size * (1 - y / fieldReach)) / 2]
    context.beginPath()
    if (labels[index] === 1) {
      context.arc(left, top, 1.4, 0, 2 * Math.PI)
      context.fill()
    } else {
      context.moveTo(left - 1.5, top - 1.5)
      context.lineTo(left + 1.5, top + 1.5)
      context.moveTo(left + 1.5, top - 1.5)
      context.lineTo(left - 1.5, top + 1.5)
      context.stroke()
    }
  }
}
