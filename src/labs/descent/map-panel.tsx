import { Minus, Plus } from 'lucide-react'
import { type ReactNode, useCallback, useId, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import type { Place } from '#/ml/surfaces.ts'
import { Button } from '#/ui/button.tsx'
import { Axes } from '#/viz/axes.tsx'
import type { Draw } from '#/viz/canvas.tsx'
import { clipToFrame } from '#/viz/clip-to-frame.ts'
import { heightField } from '#/viz/contours/height-field.ts'
import { domainOf, equalBox } from '#/viz/equal-box.ts'
import { Hints, Notes, Panel, Tools } from '#/viz/panels/panels.tsx'
import { Layer, Plot, PlotWarning } from '#/viz/panels/plot.tsx'
import type { Domain } from '#/viz/plot-box.ts'
import { placeAt } from '#/viz/points/pixels.ts'
import { PlaceGround } from '#/viz/points/place-ground.tsx'
import { useSize } from '#/viz/use-size.ts'
import { drawBalls } from './draw-balls.ts'
import { type Bands, drawArrows, drawGround } from './draw-ground.ts'
import { MapKey } from './map-key.tsx'
import { FormulaReadout } from './readouts.tsx'
import type { Surface, Terrain } from './surface.ts'
import type { StartEditing } from './use-starts.ts'
import styles from './view.module.css'
import { startWords, words } from './words.ts'

/** Within this of a start, a click chooses it, in CSS pixels. */
const reach = 16

export interface MapPanelProps {
  readonly language: Language
  readonly surface: Surface
  readonly terrain: Terrain
  readonly domain: Domain
  readonly bands: Bands
  readonly paths: readonly (readonly Place[])[]
  readonly lowest: readonly Place[]
  readonly editing: StartEditing
  readonly isAbove: boolean
  readonly hasHoles: boolean
  readonly label: string
  /** Where the formula is typed. */
  readonly editor: ReactNode
  /** What the balls have met with. */
  readonly notices: ReactNode
}

/** The surface from above: contours, arrows downhill, and the balls with the ways they came. */
export function MapPanel(props: MapPanelProps) {
  const { language, surface, terrain, domain, bands, paths, lowest, editing, label } = props
  const [sizeRef, size] = useSize()
  const hintId = useId()
  const box = useMemo(() => size && equalBox(size, domain), [size, domain])
  const drawTerrain = useCallback<Draw>(
    (context, theme) => {
      if (!box) return
      const [columns, rows] = [(box.right - box.left) / 3, (box.bottom - box.top) / 3].map(Math.ceil)
      const fine = heightField(terrain.height, domainOf(box), columns! + 1, rows! + 1)
      drawGround(context, box, fine, { ...bands, theme })
      drawArrows(context, box, terrain)
    },
    [box, terrain, bands],
  )
  const drawWalks = useCallback<Draw>(
    (context, theme) => {
      if (!box) return
      const toPixel = ([x, y]: Place): Place => [near(box.toPixelX(x)), near(box.toPixelY(y))]
      clipToFrame(context, box)
      drawBalls(context, theme, {
        paths: paths.map((path) => path.map(toPixel)),
        lowest: lowest.map(toPixel),
        fontSize: box.fontSize,
      })
    },
    [box, paths, lowest],
  )
  const onPress = ([x, y]: Place) => {
    if (!box) return
    const near = editing.starts.findIndex(
      (start) => Math.hypot(box.toPixelX(start[0]) - x, box.toPixelY(start[1]) - y) < reach,
    )
    if (near >= 0) editing.choose(near)
    else editing.move(placeAt([x, y], box))
  }
  const { starts, chosen } = editing
  return (
    <Panel label={words.map[language]}>
      <header className={styles.formulas}>
        <FormulaReadout surface={surface} />
        {props.editor}
      </header>
      <Plot sizeRef={sizeRef}>
        {box && (
          <>
            <Layer size={box} draw={drawTerrain} />
            <Axes box={box} xTitle="x" yTitle="y" hasGrid={false} />
            <Layer size={box} draw={drawWalks} label={label} />
            <PlaceGround
              {...{ language, box, hintId, onPress }}
              place={starts[chosen]!}
              label={startWords(chosen, starts.length)[language]}
              ring="paper"
              onMove={editing.move}
              onTurn={(by) => editing.choose(chosen + by)}
            />
          </>
        )}
        <PlotWarning text={props.isAbove ? words.isAbove[language] : null} />
      </Plot>
      <Notes>
        {props.notices}
        <MapKey language={language} hasBottom={lowest.length > 0} hasHoles={props.hasHoles} />
        <Tools>
          <Button icon={<Plus />} disabled={starts.length >= 12} onClick={editing.add}>
            {words.add[language]}
          </Button>
          <Button icon={<Minus />} disabled={starts.length <= 1} onClick={editing.remove}>
            {words.remove[language]}
          </Button>
        </Tools>
        <Hints hint={words.hint[language]} keys={words.keys[language]} keysId={hintId} />
      </Notes>
    </Panel>
  )
}

/** A ball that has been thrown far away is still drawn on its way out of the picture. */
function near(pixel: number): number {
  return Math.min(2e4, Math.max(-2e4, pixel))
}
