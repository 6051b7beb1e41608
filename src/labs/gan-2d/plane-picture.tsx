import { useCallback, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { Axes } from '#/viz/axes.tsx'
import type { Draw } from '#/viz/canvas.tsx'
import { Layer } from '#/viz/panels/plot.tsx'
import type { PlotBox } from '#/viz/plot-box.ts'
import { drawChoice } from '#/viz/points/draw-mark.ts'
import { PointGround } from '#/viz/points/point-ground.tsx'
import type { PointEditing } from '#/viz/points/use-point-editing.ts'
import type { Place } from './data-sets.ts'
import {
  clipped,
  drawArrows,
  drawField,
  drawGrid,
  drawMistakes,
  drawMoves,
  drawSamples,
} from './draw-scene.ts'
import type { Layers } from './layers.ts'
import type { Scene } from './scene.ts'

export interface PlanePictureProps {
  readonly language: Language
  readonly box: PlotBox
  readonly scene: Scene
  /** Verdicts over the plane; null where they are not shown. */
  readonly field: Float32Array | null
  /** The bent grid of noise. */
  readonly knots: Float32Array
  readonly layers: Layers
  readonly editing: PointEditing<Place>
  readonly isPainting: boolean
  readonly label: string
  readonly hintId: string
}

/** The drawing itself: verdicts, grid, samples, gradients, and the reader's own points above all. */
export function PlanePicture(props: PlanePictureProps) {
  const { language, box, scene, field, knots, layers, editing, isPainting, label, hintId } = props
  const { rows, active } = editing
  const drawGround = useCallback<Draw>(
    (context, colours) =>
      clipped(context, box, () => {
        if (field) drawField(context, colours, box, field)
        if (layers.grid) drawGrid(context, colours, box, knots)
        drawSamples(context, colours, box, { places: scene.real, isReal: true, size: 3 })
        if (layers.fakes) drawSamples(context, colours, box, { places: scene.fake, isReal: false, size: 3.5 })
        if (layers.mistakes) drawMistakes(context, colours, box, scene)
        if (layers.moves) drawMoves(context, colours, box, scene)
        if (layers.arrows) drawArrows(context, colours, box, scene)
      }),
    [box, field, knots, layers, scene],
  )
  const own = useMemo(() => Float32Array.from(rows.flat()), [rows])
  const drawOwn = useCallback<Draw>(
    (context, colours) => {
      drawSamples(context, colours, box, { places: own, isReal: true, size: 6 })
      const chosen = active === null ? undefined : rows[active]
      if (chosen) drawChoice(context, colours, [box.toPixelX(chosen[0]), box.toPixelY(chosen[1])], 6)
    },
    [box, own, rows, active],
  )
  return (
    <>
      <Layer size={box} draw={drawGround} label={label} />
      <Axes box={box} xTitle="x₁" yTitle="x₂" hasGrid={false} />
      <PointGround
        name="plane"
        {...{ language, box, editing, hintId }}
        paints={isPainting ? 'everywhere' : 'nowhere'}
      >
        <Layer size={box} draw={drawOwn} />
      </PointGround>
    </>
  )
}
