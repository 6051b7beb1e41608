import { type ReactNode, useCallback, useId, useMemo, useState } from 'react'
import type { Language } from '#/base/language.ts'
import type { Place } from '#/ml/surfaces.ts'
import { BandLegend } from '#/viz/band-legend.tsx'
import type { Draw } from '#/viz/canvas.tsx'
import type { HeightField } from '#/viz/contours/height-field.ts'
import { Notes, Panel } from '#/viz/panels/panels.tsx'
import { Layer, Plot } from '#/viz/panels/plot.tsx'
import type { Domain } from '#/viz/plot-box.ts'
import { shortNumber } from '#/viz/short-number.ts'
import { useSize } from '#/viz/use-size.ts'
import { drawBalls } from './draw-balls.ts'
import type { Bands } from './draw-ground.ts'
import { drawAxisNames, drawRelief } from './draw-relief.ts'
import { projection } from './relief.ts'
import type { Terrain } from './surface.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface ReliefPanelProps {
  readonly language: Language
  readonly terrain: Terrain
  readonly field: HeightField
  readonly bands: Bands
  readonly paths: readonly (readonly Place[])[]
  readonly lowest: readonly Place[]
  /** Ball 1 in numbers, above. */
  readonly readout: ReactNode
  /** The choice of the picture, below. */
  readonly choice: ReactNode
}

/** The surface from the side, to be turned, with the same balls on it. */
export function ReliefPanel(props: ReliefPanelProps) {
  const { language, terrain, field, bands, paths, lowest, readout, choice } = props
  const [sizeRef, size] = useSize()
  const turnId = useId()
  const [degrees, setDegrees] = useState(30)
  const project = useMemo(
    () => size && projection(field, size, (degrees * Math.PI) / 180),
    [field, size, degrees],
  )
  const drawSurface = useCallback<Draw>(
    (context, theme) => {
      if (!project || !size) return
      drawRelief(context, field, project, bands)
      drawAxisNames(context, field, project, { colour: theme.ink, fontSize: size.fontSize })
    },
    [project, size, field, bands],
  )
  const drawWalks = useCallback<Draw>(
    (context, theme) => {
      if (!project || !size) return
      const toPixel = ([x, y]: Place): Place => project(x, y, terrain.height(x, y)).pixel
      const isDrawn = (place: Place) =>
        isInside(place, field.domain) && Number.isFinite(terrain.height(...place))
      drawBalls(context, theme, {
        paths: paths.map((path) => path.filter(isDrawn).map(toPixel)),
        lowest: lowest.map(toPixel),
        fontSize: size.fontSize,
      })
    },
    [project, size, terrain, paths, lowest, field],
  )
  const outside = paths.flatMap((path, ball) => (isInside(path.at(-1)!, field.domain) ? [] : [ball + 1]))
  return (
    <Panel label={words.relief[language]}>
      {readout}
      <Plot sizeRef={sizeRef}>
        {size && (
          <>
            <Layer size={size} draw={drawSurface} />
            <Layer size={size} draw={drawWalks} />
          </>
        )}
        <p className={styles.outside}>
          {outside.length > 0 && `${words.outside[language]} ${outside.join(', ')}`}
        </p>
      </Plot>
      <Notes>
        <BandLegend
          title={words.height[language]}
          colours={bands.colours}
          bounds={bands.levels.map(shortNumber)}
        />
        <div className={styles.turn}>
          <label htmlFor={turnId}>{words.turn[language]}</label>
          <input
            id={turnId}
            type="range"
            min={-180}
            max={180}
            step={5}
            value={degrees}
            aria-valuetext={`${degrees}°`}
            onChange={(event) => setDegrees(Number(event.target.value))}
          />
        </div>
        {choice}
      </Notes>
    </Panel>
  )
}

function isInside([x, y]: Place, domain: Domain): boolean {
  return x >= domain.x[0] && x <= domain.x[1] && y >= domain.y[0] && y <= domain.y[1]
}
