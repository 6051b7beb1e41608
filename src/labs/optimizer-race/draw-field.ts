import type { ThemeColours } from '#/viz/theme-colours.ts'
import { fieldReach, fieldSide } from './field-grid.ts'

/** What a network says of every place, 0 to 255 for the probability of class 1, and the points it learns from. */
export interface Field {
  readonly probabilities: ArrayLike<number>
  readonly points: readonly (readonly [number, number])[]
  readonly labels: readonly number[]
}

/** Draws a network's probabilities, orange for class 1 and blue for class 0, with its points: discs and crosses. */
export function drawField(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  size: number,
  { probabilities, points, labels }: Field,
): void {
  const cell = size / fieldSide
  for (let index = 0; index < fieldSide ** 2; index++) {
    const sureness = probabilities[index]! / 127.5 - 1
    context.fillStyle = sureness > 0 ? colours.orange : colours.blue
    context.globalAlpha = 0.55 * Math.abs(sureness)
    const [column, row] = [index % fieldSide, Math.floor(index / fieldSide)]
    context.fillRect(column * cell, row * cell, cell, cell)
  }
  context.globalAlpha = 1
  context.lineWidth = 1
  for (const [index, [x, y]] of points.entries()) {
    const [left, top] = [(size * (1 + x / fieldReach)) / 2, (size * (1 - y / fieldReach)) / 2]
    context.beginPath()
    if (labels[index] === 1) {
      context.arc(left, top, 1.4, 0, 2 * Math.PI)
      context.fillStyle = colours.orange
      context.fill()
    } else {
      context.moveTo(left - 1.5, top - 1.5)
      context.lineTo(left + 1.5, top + 1.5)
      context.moveTo(left + 1.5, top - 1.5)
      context.lineTo(left - 1.5, top + 1.5)
      context.strokeStyle = colours.blue
      context.stroke()
    }
  }
}
