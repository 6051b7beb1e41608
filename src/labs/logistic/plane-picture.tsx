import { useCallback, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Axes } from '#/viz/axes.tsx'
import type { Draw } from '#/viz/canvas.tsx'
import { Layer } from '#/viz/panels/plot.tsx'
import type { PlotBox } from '#/viz/plot-box.ts'
import { PointGround } from '#/viz/points/point-ground.tsx'
import type { PointLook } from '#/viz/points/point-handle.tsx'
import type { PointEditing } from '#/viz/points/use-point-editing.ts'
import { drawBands, drawBoundaries } from './draw-plane.ts'
import { drawPoints } from './draw-points.ts'
import { type Model, type Row, scoreOf, sigmoid } from './model.ts'

export interface PlanePictureProps {
  readonly language: Language
  readonly box: PlotBox
  readonly editing: PointEditing<Row>
  readonly model: Model
  /** Newton's answer; null where it is not shown. */
  readonly best: Model | null
  readonly threshold: number
  readonly losses: 'ring' | 'size' | 'none'
  readonly titles: { readonly x: string; readonly y: string }
  readonly label: string
  readonly hintId: string
}

/** The drawing itself: bands of probability and boundaries, the points above them, the handle above all. */
export function PlanePicture(props: PlanePictureProps) {
  const { language, box, editing, model, best, threshold, losses, titles, label, hintId } = props
  const { rows, active } = editing
  const look = useMemo(() => lookOf(model, language), [model, language])
  const drawGround = useCallback<Draw>(
    (context, colours) => {
      drawBands(context, colours, box, model)
      drawBoundaries(context, colours, box, { model, best, threshold })
    },
    [box, model, best, threshold],
  )
  const drawMarks = useCallback<Draw>(
    (context, colours) => drawPoints(context, colours, box, { rows, model, active, losses }),
    [box, rows, model, active, losses],
  )
  return (
    <>
      <Layer size={box} draw={drawGround} label={label} />
      <Axes box={box} xTitle={titles.x} yTitle={titles.y} hasGrid={false} />
      <PointGround name="plane" {...{ language, box, editing, look, hintId }}>
        <Layer size={box} draw={drawMarks} />
      </PointGround>
    </>
  )
}

/** A point is ○ or ×, has a probability, and the keys O and X change it. */
function lookOf(model: Model, language: Language): PointLook<Row> {
  return {
    kindName: ([, , t]) => (t === 1 ? '○' : '×'),
    note: (row) => ['p', formatNumber(sigmoid(scoreOf(model, row)), language, 2)],
    kindKeys: { o: [1], x: [0] },
  }
}
