import { Plus } from 'lucide-react'
import { useId, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import type { Point } from '#/ml/least-squares.ts'
import { Button } from '#/ui/button.tsx'
import { Key } from '#/viz/key.tsx'
import { Hints, Notes, Panel, Tools } from '#/viz/panels/panels.tsx'
import { Plot } from '#/viz/panels/plot.tsx'
import { plotBox } from '#/viz/plot-box.ts'
import { centreOf, extentOf } from '#/viz/points/extent.ts'
import { RemovePointButton } from '#/viz/points/remove-point-button.tsx'
import type { PointEditing } from '#/viz/points/use-point-editing.ts'
import { useSettledDomain } from '#/viz/use-settled-domain.ts'
import { useSize } from '#/viz/use-size.ts'
import type { AxisNames } from './axis-names.ts'
import type { Fit, Ground } from './fit.ts'
import { FitReadout } from './readouts.tsx'
import { scatterDomain } from './scatter-domain.ts'
import { scatterKey } from './scatter-key.tsx'
import { ScatterPicture } from './scatter-picture.tsx'
import { words } from './words.ts'

export interface ScatterPanelProps {
  readonly language: Language
  readonly ground: Ground
  readonly fit: Fit
  readonly editing: PointEditing<Point>
  readonly residuals: 'lines' | 'squares' | 'none'
  readonly isBestShown: boolean
  readonly names: AxisNames
  readonly label: string
}

/** The data, which the reader can move, and the line among them. */
export function ScatterPanel(props: ScatterPanelProps) {
  const { language, ground, fit, editing, residuals, isBestShown, names, label } = props
  const { points, best } = ground
  const [sizeRef, size] = useSize()
  const hintId = useId()
  const extent = useMemo(() => extentOf(points), [points])
  const ideal = useMemo(() => scatterDomain(points), [points])
  const domain = useSettledDomain({ core: extent, ideal, isHeld: editing.isDragging })
  const box = useMemo(() => size && plotBox(size, domain), [size, domain])
  const shownBest = isBestShown ? best : null
  return (
    <Panel label={words.scatter[language]}>
      <FitReadout language={language} fit={fit} extent={extent} unit={names.unit} />
      <Plot sizeRef={sizeRef}>
        {box && (
          <ScatterPicture
            {...{ language, box, editing, names, label, hintId, points, residuals }}
            line={fit.line}
            best={shownBest}
            isRising={(best?.slope ?? 1) >= 0}
            range={extent.x}
          />
        )}
      </Plot>
      <Notes>
        <Key entries={scatterKey({ language, residuals, hasBest: shownBest !== null })} />
        <Tools>
          <Button
            icon={<Plus />}
            disabled={!editing.canAdd || !box}
            onClick={() => box && editing.add(centreOf(domain), box)}
          >
            {words.add[language]}
          </Button>
          <RemovePointButton language={language} editing={editing} />
        </Tools>
        <Hints hint={words.hint[language]} keys={words.keys[language]} keysId={hintId} />
      </Notes>
    </Panel>
  )
}
