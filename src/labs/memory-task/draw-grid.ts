import type { Draw } from '#/viz/canvas.tsx'

/** Draws values as a grid, time across and rows down. values: [time, rows]. */
export function drawGrid(
  values: Float32Array,
  rows: number,
  { width, height }: { readonly width: number; readonly height: number },
  colourOf: (value: number) => string,
): Draw {
  const times = values.length / rows
  return (context) => {
    for (let t = 0; t < times; t++) {
      const [left, right] = [Math.round((t * width) / times), Math.round(((t + 1) * width) / times)]
      for (let row = 0; row < rows; row++) {
        const [top, bottom] = [Math.round((row * height) / rows), Math.round(((row + 1) * height) / rows)]
        context.fillStyle = colourOf(values[t * rows + row]!)
        context.fillRect(left, top, right - left, bottom - top)
      }
    }
  }
}
