import type { ThemeColours } from '#/viz/theme-colours.ts'

const width = 6

/** What fills the places where a surface has no height: thin slanted lines. */
export function hatching(
  context: CanvasRenderingContext2D,
  { paper, muted }: Pick<ThemeColours, 'paper' | 'muted'>,
): CanvasPattern | string {
  const tile = document.createElement('canvas')
  tile.width = tile.height = width
  const brush = tile.getContext('2d')
  if (!brush) return paper
  brush.fillStyle = paper
  brush.fillRect(0, 0, width, width)
  brush.strokeStyle = muted
  brush.beginPath()
  for (const shift of [-width, 0, width]) {
    brush.moveTo(shift - 1, width + 1)
    brush.lineTo(shift + width + 1, -1)
  }
  brush.stroke()
  return context.createPattern(tile, 'repeat') ?? paper
}
