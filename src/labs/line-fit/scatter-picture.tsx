import { useCallback } from 'react'
import type { Language } from '#/base/language.ts'
import type { Point } from '#/ml/least-squares.ts'
import { Axes } from '#/viz/axes.tsx'
import type { Draw } from '#/viz/canvas.tsx'
import { Layer } from '#/viz/panels/plot.tsx'
import type { PlotBox } from '#/viz/plot-box.ts'
import { PointGround } from '#/viz/points/point-ground.tsx'
import type { PointEditing } from '#/viz/points/use-point-editing.ts'
import type { AxisNames } from './axis-names.ts'
import { drawLines, type Lines } from './draw-lines.ts'
import { drawPoints, isCrowd } from './draw-points.ts'

export interface ScatterPictureProps extends Lines {
  readonly language: Language
  readonly box: PlotBox
  readonly editing: PointEditing<Point>
  readonly names: AxisNames
  readonly label: string
  readonly hintId: string
}

const look = { outline: 'round' } as const

/** The drawing itself: what moves with the line on one canvas, the points on another, the handle above both. */
export function ScatterPicture(props: ScatterPictureProps) {
  const { language, box, editing, names, label, hintId } = props
  const { points, line, best, residuals, isRising, range } = props
  const { active } = editing
  const drawMoving = useCallback<Draw>(
    (context, colours) =>
      drawLines(context, colours, box, { points, line, best, residuals, isRising, range }),
    [box, points, line, best, residuals, isRising, range],
  )
  const drawStill = useCallback<Draw>(
    (context, colours) => drawPoints(context, colours, box, { points, active }),
    [box, points, active],
  )
  const layers = [
    <Layer key="lines" size={box} draw={drawMoving} label={label} />,
    <Layer key="points" size={box} draw={drawStill} />,
  ]
  return (
    <>
      <Axes box={box} xTitle={names.x} yTitle={names.y} />
      <PointGround name="scatter" look={look} {...{ language, box, editing, hintId }}>
        {isCrowd(points) ? layers.reverse() : layers}
      </PointGround>
    </>
  )
}
