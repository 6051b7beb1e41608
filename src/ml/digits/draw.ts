import type { Trace } from './pen.ts'

/** Grey pixels, row by row, 0 the paper and 1 the ink. */
export interface Drawing {
  readonly pixels: Float32Array
  readonly width: number
  readonly height: number
}

/** The traces as pixels, `scale` to a height, the edges smoothed; the picture fits round the ink. */
export function draw(traces: readonly Trace[], scale: number): Drawing {
  const edge = inkEdges(traces)
  const width = Math.ceil((edge.right - edge.left) * scale) + 2
  const height = Math.ceil((edge.bottom - edge.top) * scale) + 2
  const drawing = { pixels: new Float32Array(width * height), width, height }
  for (const { x, y, radius } of traces) {
    for (let i = 1; i < x.length; i++) {
      drawPiece(
        drawing,
        (x[i - 1]! - edge.left) * scale + 1,
        (y[i - 1]! - edge.top) * scale + 1,
        (x[i]! - edge.left) * scale + 1,
        (y[i]! - edge.top) * scale + 1,
        ((radius[i - 1]! + radius[i]!) / 2) * scale,
      )
    }
  }
  return drawing
}

function inkEdges(traces: readonly Trace[]) {
  const edge = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const { x, y, radius } of traces) {
    for (let i = 0; i < x.length; i++) {
      edge.left = Math.min(edge.left, x[i]! - radius[i]!)
      edge.right = Math.max(edge.right, x[i]! + radius[i]!)
      edge.top = Math.min(edge.top, y[i]! - radius[i]!)
      edge.bottom = Math.max(edge.bottom, y[i]! + radius[i]!)
    }
  }
  return edge
}

/** One straight piece of a stroke with round ends: each pixel takes the darkest ink that covers it. */
function drawPiece(
  { pixels, width, height }: Drawing,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  radius: number,
) {
  const [dx, dy] = [toX - fromX, toY - fromY]
  const squared = dx * dx + dy * dy || 1
  const reach = radius + 0.5
  const left = Math.max(0, Math.floor(Math.min(fromX, toX) - reach))
  const right = Math.min(width - 1, Math.floor(Math.max(fromX, toX) + reach))
  const top = Math.max(0, Math.floor(Math.min(fromY, toY) - reach))
  const bottom = Math.min(height - 1, Math.floor(Math.max(fromY, toY) + reach))
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const [px, py] = [column + 0.5 - fromX, row + 0.5 - fromY]
      const t = Math.max(0, Math.min(1, (px * dx + py * dy) / squared))
      const [apartX, apartY] = [px - t * dx, py - t * dy]
      const ink = reach - Math.sqrt(apartX * apartX + apartY * apartY)
      const at = row * width + column
      if (ink > pixels[at]!) pixels[at] = Math.min(1, ink)
    }
  }
}
