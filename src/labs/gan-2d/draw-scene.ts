import { channels } from '#/viz/mixed-colour.ts'
import type { PlotBox } from '#/viz/plot-box.ts'
import { drawMark } from '#/viz/points/draw-mark.ts'
import type { ThemeColours } from '#/viz/theme-colours.ts'
import { fieldSide, meshes, type Scene } from './scene.ts'

type Context = CanvasRenderingContext2D

/** The share of colour where a verdict is certain: marks must stand out above it. */
const underMarks = 0.5
let scratch: HTMLCanvasElement | undefined

/** Keeps a drawing within the frame of the plot. */
export function clipped(context: Context, { left, top, right, bottom }: PlotBox, draw: () => void): void {
  context.save()
  context.beginPath()
  context.rect(left, top, right - left, bottom - top)
  context.clip()
  draw()
  context.restore()
}

/** Paints verdicts over the plane: blue 0 fake, the ground ½, orange 1 real. */
export function drawField(context: Context, colours: ThemeColours, box: PlotBox, field: Float32Array): void {
  const [low, middle, high] = [channels(colours.blue), channels(colours.surface), channels(colours.orange)]
  const image = context.createImageData(fieldSide, fieldSide)
  for (const [at, verdict] of field.entries()) {
    if (Number.isNaN(verdict)) continue
    const share = underMarks * Math.abs(2 * verdict - 1)
    const end = verdict < 0.5 ? low : high
    for (let c = 0; c < 3; c++) image.data[4 * at + c] = share * end[c]! + (1 - share) * middle[c]!
    image.data[4 * at + 3] = 255
  }
  scratch ??= document.createElement('canvas')
  scratch.width = fieldSide
  scratch.height = fieldSide
  scratch.getContext('2d')!.putImageData(image, 0, 0)
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  context.drawImage(scratch, box.left, box.top, box.right - box.left, box.bottom - box.top)
}

/** Draws the square of noise as the generator bends it; where it is squeezed, samples are dense and colour is deep. */
export function drawGrid(context: Context, colours: ThemeColours, box: PlotBox, knots: Float32Array): void {
  const x = (at: number) => box.toPixelX(knots[2 * at]!)
  const y = (at: number) => box.toPixelY(knots[2 * at + 1]!)
  const even = ((box.right - box.left) * (box.bottom - box.top)) / meshes ** 2
  context.strokeStyle = colours.accent
  context.fillStyle = colours.accent
  context.lineWidth = 0.8
  for (let row = 0; row < meshes; row++) {
    for (let column = 0; column < meshes; column++) {
      const at = row * (meshes + 1) + column
      const corners = [at, at + 1, at + meshes + 2, at + meshes + 1]
      context.beginPath()
      for (const corner of corners) context.lineTo(x(corner), y(corner))
      context.closePath()
      context.globalAlpha = Math.min(
        0.55,
        0.03 + (0.03 * even) / (areaOf(corners.map((one) => [x(one), y(one)])) + 1),
      )
      context.fill()
      context.globalAlpha = 0.45
      context.stroke()
    }
  }
  context.globalAlpha = 1
}

/** The area of a polygon, by the shoelace formula. */
function areaOf(corners: readonly (readonly number[])[]): number {
  const parts = corners.map(([x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length]!
    return x! * nextY! - nextX! * y!
  })
  return Math.abs(parts.reduce((sum, part) => sum + part, 0)) / 2
}

/** Draws places as ○ real or × fake, the own points of the reader larger. */
export function drawSamples(
  context: Context,
  colours: ThemeColours,
  box: PlotBox,
  { places, isReal, size }: { places: Float32Array; isReal: boolean; size: number },
): void {
  for (let at = 0; at < places.length; at += 2) {
    const place = [box.toPixelX(places[at]!), box.toPixelY(places[at + 1]!)] as const
    drawMark(context, colours, place, { isCircle: isReal, size })
  }
}

/** Rings around what the discriminator takes for the wrong kind. */
export function drawMistakes(context: Context, { ink }: ThemeColours, box: PlotBox, scene: Scene): void {
  context.strokeStyle = ink
  context.lineWidth = 1.2
  const ring = (places: Float32Array, isWrong: (at: number) => boolean) => {
    for (let at = 0; 2 * at < places.length; at++) {
      if (!isWrong(at)) continue
      context.beginPath()
      context.arc(box.toPixelX(places[2 * at]!), box.toPixelY(places[2 * at + 1]!), 7, 0, 2 * Math.PI)
      context.stroke()
    }
  }
  ring(scene.real, (at) => scene.ofReal[at]! < 0.5)
  ring(scene.fake, (at) => scene.ofFake[at]! > 0.5)
}

/** Draws where the gradient sends the fakes: longer for a stronger one, up to a quarter of the plane's half-width. */
export function drawArrows(context: Context, colours: ThemeColours, box: PlotBox, scene: Scene): void {
  const most = (box.right - box.left) / 8
  for (let at = 0; at < scene.fake.length; at += 4) {
    const [dx, dy] = [scene.pull[at]!, -scene.pull[at + 1]!]
    const strength = Math.hypot(dx, dy)
    const length = (most * strength) / (strength + 1.5)
    if (!(length > 2)) continue
    const from = [box.toPixelX(scene.fake[at]!), box.toPixelY(scene.fake[at + 1]!)] as const
    drawArrow(context, colours, from, [(dx / strength) * length, (dy / strength) * length])
  }
}

/** Lines from where the fakes were before the generator learned to where they are. */
export function drawMoves(context: Context, { ink }: ThemeColours, box: PlotBox, scene: Scene): void {
  if (!scene.before) return
  context.strokeStyle = ink
  context.lineWidth = 1.5
  context.beginPath()
  for (let at = 0; at < scene.fake.length; at += 2) {
    context.moveTo(box.toPixelX(scene.before[at]!), box.toPixelY(scene.before[at + 1]!))
    context.lineTo(box.toPixelX(scene.fake[at]!), box.toPixelY(scene.fake[at + 1]!))
  }
  context.stroke()
}

type Pair = readonly [number, number]

function drawArrow(context: Context, { ink, surface }: ThemeColours, [x, y]: Pair, [dx, dy]: Pair): void {
  const length = Math.hypot(dx, dy)
  const [ux, uy] = [dx / length, dy / length]
  const head = Math.min(5, length / 2)
  context.beginPath()
  context.moveTo(x, y)
  context.lineTo(x + dx, y + dy)
  context.moveTo(x + dx - head * (ux + 0.6 * uy), y + dy - head * (uy - 0.6 * ux))
  context.lineTo(x + dx, y + dy)
  context.lineTo(x + dx - head * (ux - 0.6 * uy), y + dy - head * (uy + 0.6 * ux))
  for (const [colour, width] of [
    [surface, 3],
    [ink, 1.4],
  ] as const) {
    context.strokeStyle = colour
    context.lineWidth = width
    context.stroke()
  }
}
