import { memo, useCallback, useId, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import type { Place, Surface } from '#/ml/surfaces.ts'
import { Axes } from '#/viz/axes.tsx'
import type { Draw } from '#/viz/canvas.tsx'
import { equalBox } from '#/viz/equal-box.ts'
import { Key } from '#/viz/key.tsx'
import { Hints, Notes, Panel } from '#/viz/panels/panels.tsx'
import { Layer, Plot } from '#/viz/panels/plot.tsx'
import { placeAt } from '#/viz/points/pixels.ts'
import { PlaceGround } from '#/viz/points/place-ground.tsx'
import { CrossSample, DotSample, LineSample } from '#/viz/samples.tsx'
import { useSize } from '#/viz/use-size.ts'
import { drawGround } from './draw-ground.ts'
import { drawRace } from './draw-paths.ts'
import { racerNames, racers } from './racers.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface MapPanelProps {
  readonly language: Language
  readonly surface: Surface
  /** x and y of each ball in turn, at each step. */
  readonly path: ArrayLike<number>
  readonly start: Place
  /** Where the balls are, in words. */
  readonly label: string
  readonly onStart: (place: Place) => void
}

/** The surface from above, with the way of every ball. */
export const MapPanel = memo(function MapPanel(props: MapPanelProps) {
  const { language, surface, path, start, label, onStart } = props
  const [sizeRef, size] = useSize()
  const hintId = useId()
  const box = useMemo(() => size && equalBox(size, surface.domain), [size, surface])
  const shadeGround = useCallback<Draw>(
    (context, colours) => box && drawGround(context, box, surface, colours),
    [box, surface],
  )
  const [x, y] = start
  const drawWays = useCallback<Draw>(
    (context, colours) =>
      box && drawRace(context, colours, box, { path, lowest: surface.lowest, start: [x, y] }),
    [box, path, surface, x, y],
  )
  return (
    <Panel label={words.map[language]}>
      <p className={styles.formula}>
        <i>f</i> = {written(surface.formula)}
      </p>
      <Plot sizeRef={sizeRef}>
        {box && (
          <>
            <Layer size={box} draw={shadeGround} />
            <Axes box={box} xTitle="x" yTitle="y" hasGrid={false} />
            <Layer size={box} draw={drawWays} label={label} />
            <PlaceGround
              {...{ language, box, hintId }}
              place={start}
              label={words.startOf[language]}
              ring="ink"
              onPress={(pixel) => onStart(placeAt(pixel, box))}
              onMove={onStart}
            />
          </>
        )}
      </Plot>
      <Notes>
        <RaceKey language={language} />
        <Hints hint={words.hint[language]} keys={words.keys[language]} keysId={hintId} />
      </Notes>
    </Panel>
  )
})

const RaceKey = memo(function RaceKey({ language }: { language: Language }) {
  const ways = racerNames.map((racer, index) => {
    const { colour, dash, name } = racers[racer]
    return {
      sample: <LineSample colour={`var(--${colour})`} dash={dash.join(' ') || undefined} />,
      label: `${index + 1} ${name[language]}`,
    }
  })
  const marks = [
    { sample: <DotSample fill="var(--paper)" edge="var(--ink)" />, label: words.start[language] },
    { sample: <CrossSample colour="var(--ink)" />, label: words.bottom[language] },
  ]
  return <Key entries={[...ways, ...marks]} />
})

/** A typed formula as it is printed. */
function written(formula: string): string {
  return formula.replaceAll('^2', '²').replaceAll('^4', '⁴').replaceAll('-', '−')
}
