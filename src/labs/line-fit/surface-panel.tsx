import { useCallback, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import type { Line } from '#/ml/least-squares.ts'
import { Axes } from '#/viz/axes.tsx'
import { BandLegend } from '#/viz/band-legend.tsx'
import type { Draw } from '#/viz/canvas.tsx'
import { contourLevels } from '#/viz/contours/contour-levels.ts'
import { Key, type KeyEntry } from '#/viz/key.tsx'
import { Notes, Panel, Remark } from '#/viz/panels/panels.tsx'
import { Layer, Plot, PlotWarning } from '#/viz/panels/plot.tsx'
import { plotBox } from '#/viz/plot-box.ts'
import { CrossSample, DotSample, LineSample } from '#/viz/samples.tsx'
import { shortNumber } from '#/viz/short-number.ts'
import { useSettledDomain } from '#/viz/use-settled-domain.ts'
import { useSize } from '#/viz/use-size.ts'
import { viridis } from '#/viz/viridis.ts'
import { type Bowl, bowlCore, bowlDomain, riseAt } from './bowl.ts'
import { drawBowl } from './draw-bowl.ts'
import { drawPath } from './draw-path.ts'
import { LimitReadout } from './readouts.tsx'
import { words } from './words.ts'

export interface SurfacePanelProps {
  readonly language: Language
  readonly bowl: Bowl
  readonly path: readonly Line[]
  readonly start: Line
  readonly isStandardised: boolean
  readonly learningRate: number
  /** Of the loss; empty where it has none. */
  readonly unit: string
  readonly isHeld: boolean
  readonly label: string
}

/** The loss as a landscape over (w, b), and the way walked down it. */
export function SurfacePanel(props: SurfacePanelProps) {
  const { language, bowl, path, start, isStandardised, learningRate, unit, isHeld, label } = props
  const [sizeRef, size] = useSize()
  const core = useMemo(() => bowlCore(bowl, start), [bowl, start])
  const ideal = useMemo(() => bowlDomain(bowl, start), [bowl, start])
  const domain = useSettledDomain({ core, ideal, isHeld })
  const box = useMemo(() => size && plotBox(size, domain), [size, domain])
  const levels = useMemo(() => contourLevels(bowl.least, highestIn(bowl, ideal)), [bowl, ideal])
  const bounds = useMemo(() => levels.map(shortNumber), [levels])
  const colours = useMemo(() => {
    return Array.from({ length: levels.length + 1 }, (_, index) => viridis(index / levels.length || 0))
  }, [levels])
  const drawGround = useCallback<Draw>(
    (context) => box && drawBowl(context, box, bowl, { levels, colours }),
    [box, bowl, levels, colours],
  )
  const drawWay = useCallback<Draw>(
    (context, theme) => box && drawPath(context, theme, box, { bowl, path }),
    [box, bowl, path],
  )
  const lossTitle = isStandardised ? words.scaledLoss[language] : words.loss[language]
  return (
    <Panel label={words.surface[language]}>
      <LimitReadout language={language} limit={bowl.limit} />
      <Plot sizeRef={sizeRef}>
        {box && (
          <>
            <Layer size={box} draw={drawGround} />
            <Axes
              box={box}
              xTitle={(isStandardised ? words.scaledSlope : words.slope)[language]}
              yTitle={(isStandardised ? words.scaledIntercept : words.intercept)[language]}
              hasGrid={false}
            />
            <Layer size={box} draw={drawWay} label={label} />
          </>
        )}
        <PlotWarning text={learningRate > bowl.limit ? words.isAbove[language] : null} />
      </Plot>
      <Notes>
        <BandLegend
          title={unit && !isStandardised ? `${lossTitle} [${unit}]` : lossTitle}
          colours={colours}
          bounds={bounds}
        />
        <Key entries={surfaceKey(bowl.isValley, language)} />
        {bowl.isValley && <Remark>{words.noAnswer[language]}</Remark>}
      </Notes>
    </Panel>
  )
}

function surfaceKey(isValley: boolean, language: Language): readonly KeyEntry[] {
  return [
    { sample: <DotSample fill="var(--paper)" edge="var(--accent)" />, label: words.start[language] },
    { sample: <DotSample fill="var(--accent)" />, label: words.now[language] },
    isValley
      ? { sample: <LineSample colour="var(--green)" dash="9 6" />, label: words.floor[language] }
      : { sample: <CrossSample colour="var(--green)" />, label: words.lowest[language] },
  ]
}

/** The loss at the highest corner of the picture. */
function highestIn(bowl: Bowl, { x, y }: ReturnType<typeof bowlDomain>): number {
  const rises = x.flatMap((w) => y.map((b) => riseAt(bowl, w - bowl.lowest.slope, b - bowl.lowest.intercept)))
  return bowl.least + Math.max(...rises)
}
