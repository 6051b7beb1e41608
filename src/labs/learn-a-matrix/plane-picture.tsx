import { useCallback } from 'react'
import type { Language } from '#/base/language.ts'
import { Axes } from '#/viz/axes.tsx'
import type { Draw } from '#/viz/canvas.tsx'
import { clipToFrame } from '#/viz/clip-to-frame.ts'
import { Layer } from '#/viz/panels/plot.tsx'
import type { PlotBox } from '#/viz/plot-box.ts'
import { PointGround } from '#/viz/points/point-ground.tsx'
import type { PointEditing } from '#/viz/points/use-point-editing.ts'
import { drawHandles, drawOutline } from './draw-figure.ts'
import { drawBasis, drawGrid, drawKeptLines } from './draw-map.ts'
import type { Eigen } from './eigen.ts'
import type { Layers } from './layer-switches.tsx'
import { apply, type Matrix, type Vector } from './matrix.ts'
import type { Pair } from './pair.ts'
import { toPixel } from './pixels.ts'
import { words } from './words.ts'

export interface PlanePictureProps {
  readonly language: Language
  readonly box: PlotBox
  readonly pairs: readonly Pair[]
  readonly matrix: Matrix
  readonly eigen: Eigen
  readonly editing: PointEditing<Pair>
  readonly layers: Layers
  readonly gridReach: number
  readonly label: string
  readonly hintId: string
}

const basisNames = ['Me₁', 'Me₂'] as const

/** The drawing itself: what the matrix moves on one canvas, the target and its handles on another. */
export function PlanePicture(props: PlanePictureProps) {
  const { language, box, pairs, matrix, eigen, editing, layers, gridReach, label, hintId } = props
  const { rows, active } = editing
  const drawMoving = useCallback<Draw>(
    (context, colours) => {
      clipToFrame(context, box)
      if (layers.grid) drawGrid(context, box, { matrix, reach: gridReach, colour: colours.accent })
      const corners = pairs.map(([x, y]): Vector => [x, y])
      const carried = corners.map((corner) => apply(matrix, corner))
      drawOutline(context, box, corners, { colour: colours.muted, width: 1.5, dash: [2, 4] })
      drawOutline(context, box, carried, { colour: colours.accent, width: 3, fill: 0.16 })
      drawDistances(context, box, { pairs, carried, colour: colours.ink })
      if (layers.eigen) drawKeptLines(context, colours, box, { eigen, hasValues: true })
      if (layers.basis) drawBasis(context, colours, box, { matrix, names: basisNames })
    },
    [box, pairs, matrix, eigen, layers, gridReach],
  )
  const drawTarget = useCallback<Draw>(
    (context, colours) => {
      const places = rows.map(([x, y]): Vector => [x, y])
      drawOutline(context, box, places, { colour: colours.green, width: 2.5, dash: [8, 5] })
      const style = { edge: colours.green, inside: colours.surface, ring: colours.ink }
      drawHandles(context, box, places, { shape: 'square', active, ...style })
    },
    [box, rows, active],
  )
  return (
    <>
      <Axes box={box} xTitle="x" yTitle="y" />
      <PointGround
        {...{ language, box, editing, hintId }}
        name="plane"
        look={{ outline: 'square', kindName: () => words.target[language] }}
      >
        <Layer size={box} draw={drawMoving} label={label} />
        <Layer size={box} draw={drawTarget} />
      </PointGround>
    </>
  )
}

/** From where each corner is to where it belongs. */
function drawDistances(
  context: CanvasRenderingContext2D,
  box: PlotBox,
  { pairs, carried, colour }: { pairs: readonly Pair[]; carried: readonly Vector[]; colour: string },
): void {
  context.beginPath()
  for (const [index, [, , toX, toY]] of pairs.entries()) {
    context.moveTo(...toPixel(box, carried[index]!))
    context.lineTo(...toPixel(box, [toX, toY]))
  }
  context.strokeStyle = colour
  context.lineWidth = 1.25
  context.setLineDash([1, 3])
  context.stroke()
  context.setLineDash([])
}
