import type { Surface } from '#/ml/surfaces.ts'
import { fillBands, strokeContours } from '#/viz/contours/draw-bands.ts'
import { heightField } from '#/viz/contours/height-field.ts'
import { domainOf } from '#/viz/equal-box.ts'
import { mixedColour } from '#/viz/mixed-colour.ts'
import type { PlotBox } from '#/viz/plot-box.ts'
import type { ThemeColours } from '#/viz/theme-colours.ts'

const bandCount = 11
/** In CSS pixels. */
const cellSize = 3

/** Shades a surface in bands, the higher the darker, with the contours between them; paths in colour stand out from it. */
export function drawGround(
  context: CanvasRenderingContext2D,
  box: PlotBox,
  { height, domain, floor }: Surface,
  { ink, surface }: ThemeColours,
): void {
  const rise = Math.max(...domain.x.flatMap((x) => domain.y.map((y) => height(x, y)))) - floor
  const [columns, rows] = [box.right - box.left, box.bottom - box.top].map(
    (pixels) => Math.ceil(pixels / cellSize) + 1,
  ) as [number, number]
  const field = heightField(height, domainOf(box), columns, rows)
  // as squares: the rings of a round bowl are evenly apart
  const levels = Array.from({ length: bandCount }, (_, band) => floor + rise * ((band + 1) / bandCount) ** 2)
  const fills = Array.from({ length: bandCount + 1 }, (_, band) =>
    mixedColour(ink, surface, 0.02 + 0.018 * band),
  )
  fillBands(context, box, field, { levels, fills, hole: surface })
  context.globalAlpha = 0.25
  context.strokeStyle = ink
  strokeContours(context, box, field, levels)
}
