import { useCallback, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Axes } from '#/viz/axes.tsx'
import type { Draw } from '#/viz/canvas.tsx'
import { Layer } from '#/viz/panels/plot.tsx'
import { densityOf } from './density.ts'
import { drawDensity } from './draw-density.ts'
import { drawDots } from './draw-dots.ts'
import { drawTrails } from './draw-trails.ts'
import type { Plane } from './plane.ts'
import type { Way } from './sampling.ts'
import type { Scaling } from './scaling.ts'
import type { WayMoment } from './way-at.ts'
import { backWords } from './words.ts'

/** What there is to draw of the way back. */
export interface BackScene {
  readonly way: Way
  readonly scaling: Scaling
  readonly alphaBar: Float64Array
  /** The data, in the units of the network: [n · 2]. */
  readonly clean: Float32Array
  readonly distance: number | null
  readonly baseline: number | null
  /** Clouds that the samples have reached, of how many; null where the data are no clouds. */
  readonly clouds: number | null
  readonly cloudCount: number
}

interface BackPictureProps {
  readonly language: Language
  readonly scene: BackScene
  readonly plane: Plane
  readonly moment: WayMoment
}

/** The particles at one moment, over the density that they should have there. */
export function BackPicture({ language, scene, plane, moment }: BackPictureProps) {
  const { clean, alphaBar, distance } = scene
  const left = alphaBar[Math.round(moment.level)]!
  const density = useMemo(() => densityOf(clean, left), [clean, left])
  const drawGround = useCallback<Draw>(
    (context, { blue }) => drawDensity(context, plane, { density, colour: blue }),
    [plane, density],
  )
  const drawParticles = useCallback<Draw>(
    (context, { muted, orange }) => {
      drawTrails(context, plane, moment, muted)
      drawDots(context, plane, moment.now, { colour: orange, radius: 2.2, opacity: 0.9 })
    },
    [plane, moment],
  )
  const label = backWords({
    count: moment.now.length / 2,
    level: moment.level,
    distance: formatNumber(distance, language, 2),
  })
  return (
    <>
      <Layer size={plane.box} draw={drawGround} label={label[language]} />
      <Axes box={plane.box} xTitle="x" yTitle="y" hasGrid={false} />
      <Layer size={plane.box} draw={drawParticles} />
    </>
  )
}
