import { Minus, Plus } from 'lucide-react'
import { type PointerEvent, type ReactNode, useCallback, useId, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { Axes } from '#/viz/axes.tsx'
import { Canvas, type Draw } from '#/viz/canvas.tsx'
import type { Domain } from '#/viz/plot-box.ts'
import { useSize } from '#/viz/use-size.ts'
import { drawBalls } from './draw-balls.ts'
import { type Bands, clipTo, drawArrows, drawGround } from './draw-ground.ts'
import { domainOf, equalBox } from './equal-box.ts'
import { heightField } from './height-field.ts'
import { MapKey } from './map-key.tsx'
import { FormulaReadout, LimitWarning } from './readouts.tsx'
import { StartHandle } from './start-handle.tsx'
import type { Surface, Terrain } from './surface.ts'
import type { Place } from './surfaces.ts'
import type { StartEditing } from './use-starts.ts'
import styles from './view.module.css'
import { words } from './words.ts'

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
      clipTo(context, box)
      drawBalls(context, theme, {
        paths: paths.map((path) => path.map(toPixel)),
        lowest: lowest.map(toPixel),
        fontSize: box.fontSize,
      })
    },
    [box, paths, lowest],
  )
  const onClick = (event: PointerEvent<HTMLElement> | React.MouseEvent<HTMLElement>) => {
    if (!box) return
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - left, event.clientY - top]
    const near = editing.starts.findIndex(
      (start) => Math.hypot(box.toPixelX(start[0]) - x, box.toPixelY(start[1]) - y) < reach,
    )
    if (near >= 0) editing.choose(near)
    else editing.move([box.toValueX(x), box.toValueY(y)])
  }
  return (
    <section className={styles.panel} aria-label={words.map[language]}>
      <header className={styles.formulas}>
        <FormulaReadout surface={surface} />
        {props.editor}
      </header>
      <div ref={sizeRef} className={styles.plot}>
        {box && (
          <>
            <Canvas className={styles.layer} width={box.width} height={box.height} draw={drawTerrain} />
            <Axes box={box} xTitle="x" yTitle="y" hasGrid={false} />
            <Canvas
              className={styles.layer}
              width={box.width}
              height={box.height}
              draw={drawWalks}
              label={label}
            />
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the handle in it is moved by keys */}
            {/* biome-ignore lint/a11y/noStaticElementInteractions: a click is the pointer's way to what the handle does */}
            <div className={styles.ground} data-ground onClick={onClick}>
              <StartHandle language={language} editing={editing} box={box} hintId={hintId} />
            </div>
          </>
        )}
        <LimitWarning language={language} isAbove={props.isAbove} />
      </div>
      <div className={styles.notes}>
        {props.notices}
        <MapKey language={language} hasBottom={lowest.length > 0} hasHoles={props.hasHoles} />
        <div className={styles.tools}>
          <Button icon={<Plus />} disabled={editing.starts.length >= 12} onClick={editing.add}>
            {words.add[language]}
          </Button>
          <Button icon={<Minus />} disabled={editing.starts.length <= 1} onClick={editing.remove}>
            {words.remove[language]}
          </Button>
        </div>
        <p className={styles.hints}>{words.hint[language]}</p>
        <p id={hintId} className="visually-hidden">
          {words.keys[language]}
        </p>
      </div>
    </section>
  )
}

/** A ball that has been thrown far away is still drawn on its way out of the picture. */
function near(pixel: number): number {
  return Math.min(2e4, Math.max(-2e4, pixel))
}
