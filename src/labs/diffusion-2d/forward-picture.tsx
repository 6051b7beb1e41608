import { useCallback, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { Axes } from '#/viz/axes.tsx'
import type { Draw } from '#/viz/canvas.tsx'
import { Layer } from '#/viz/panels/plot.tsx'
import { PointGround } from '#/viz/points/point-ground.tsx'
import type { PointEditing } from '#/viz/points/use-point-editing.ts'
import type { Paints } from '#/viz/points/use-point-pointer.ts'
import { type ArrowKind, arrowField } from './arrow-field.ts'
import type { Mixture, Row } from './data-sets.ts'
import { densityOf } from './density.ts'
import { drawArrows } from './draw-arrows.ts'
import { drawDensity } from './draw-density.ts'
import { drawDots } from './draw-dots.ts'
import { noised } from './noised.ts'
import type { Plane } from './plane.ts'
import { type Scaling, scaled } from './scaling.ts'
import { forwardWords } from './words.ts'

/** What there is to draw of the way out. */
export interface ForwardScene {
  readonly editing: PointEditing<Row>
  readonly scaling: Scaling
  readonly level: number
  readonly alphaBar: Float64Array
  /** ε of each point, the same at every level. */
  readonly noise: Float32Array
  readonly weights: Float32Array
  readonly mixture: Mixture | null
}

interface ForwardPictureProps {
  readonly language: Language
  readonly scene: ForwardScene
  readonly plane: Plane
  readonly arrows: ArrowKind
  readonly paints: Paints
  readonly hintId: string
}

/** The noised data over their density, with the score as arrows. */
export function ForwardPicture({ language, scene, plane, arrows, paints, hintId }: ForwardPictureProps) {
  const { editing, scaling, level, alphaBar, noise, weights, mixture } = scene
  const { rows, active } = editing
  const clean = useMemo(() => scaled(rows, scaling), [rows, scaling])
  const left = alphaBar[level]!
  const density = useMemo(() => densityOf(clean, left), [clean, left])
  const drawGround = useCallback<Draw>(
    (context, { blue }) => drawDensity(context, plane, { density, colour: blue }),
    [plane, density],
  )
  const drawField = useCallback<Draw>(
    (context, { accent, green }) => {
      const field = arrowField(arrows, { weights, alphaBar, level, mixture })
      if (field) drawArrows(context, plane, field, arrows === 'true' ? green : accent)
    },
    [plane, arrows, weights, alphaBar, level, mixture],
  )
  const drawPoints = useCallback<Draw>(
    (context, { blue, muted, ink }) => {
      drawDots(context, plane, clean, { colour: muted, radius: 1.4, opacity: 0.5 })
      drawDots(context, plane, noised(clean, noise, left), { colour: blue, radius: 2, opacity: 0.85 })
      const chosen = active === null ? new Float32Array() : clean.subarray(2 * active, 2 * active + 2)
      drawDots(context, plane, chosen, { colour: ink, radius: 5, opacity: 1 })
    },
    [plane, clean, noise, left, active],
  )
  const label = forwardWords(rows.length, level, Math.sqrt(left))[language]
  return (
    <>
      <Layer size={plane.box} draw={drawGround} label={label} />
      <Axes box={plane.box} xTitle="x" yTitle="y" hasGrid={false} />
      <PointGround
        name="data"
        {...{ language, editing, paints, hintId }}
        box={plane.box}
        look={{ outline: 'round' }}
      >
        <Layer size={plane.box} draw={drawPoints} />
        <Layer size={plane.box} draw={drawField} />
      </PointGround>
    </>
  )
}
