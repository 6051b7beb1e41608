import { useId, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { BandLegend } from '#/viz/band-legend.tsx'
import { Key } from '#/viz/key.tsx'
import { Hints, Notes, Panel, Remark } from '#/viz/panels/panels.tsx'
import { Plot } from '#/viz/panels/plot.tsx'
import { Equation, Readout } from '#/viz/panels/readout.tsx'
import { plotBox } from '#/viz/plot-box.ts'
import { centreOf, extentOf } from '#/viz/points/extent.ts'
import type { PointEditing } from '#/viz/points/use-point-editing.ts'
import { useSettledDomain } from '#/viz/use-settled-domain.ts'
import { useSize } from '#/viz/use-size.ts'
import { bandColours, bounds } from './bands.ts'
import { planeDomain } from './domain.ts'
import { EditTools } from './edit-tools.tsx'
import { equationWords } from './equation.ts'
import type { Model, Row } from './model.ts'
import type { Best } from './newton.ts'
import { planeKey } from './plane-key.tsx'
import { PlanePicture } from './plane-picture.tsx'
import { whyNone, words } from './words.ts'

export interface PlanePanelProps {
  readonly language: Language
  readonly editing: PointEditing<Row>
  readonly model: Model
  readonly best: Best
  readonly isBestShown: boolean
  readonly threshold: number
  readonly losses: 'ring' | 'size' | 'none'
  readonly titles: { readonly x: string; readonly y: string }
  readonly hasOddClasses: boolean
  readonly label: string
}

const boundWords = bounds.map(String)

/** The data, which the reader can move, among the probabilities that the model gives them. */
export function PlanePanel(props: PlanePanelProps) {
  const { language, editing, model, best, isBestShown, threshold, losses, titles, label } = props
  const [sizeRef, size] = useSize()
  const hintId = useId()
  const core = useMemo(() => extentOf(editing.rows), [editing.rows])
  const ideal = useMemo(() => planeDomain(editing.rows), [editing.rows])
  const domain = useSettledDomain({ core, ideal, isHeld: editing.isDragging })
  const box = useMemo(() => size && plotBox(size, domain), [size, domain])
  const shownBest = isBestShown ? best.model : null
  return (
    <Panel label={words.plane[language]}>
      <Readout>
        <Equation>
          <i>f</i>(<i>x</i>, <i>y</i>) = {equationWords(model)}
        </Equation>
      </Readout>
      <Plot sizeRef={sizeRef} narrow="square">
        {box && (
          <PlanePicture
            {...{ language, box, editing, model, threshold, losses, titles, label, hintId }}
            best={shownBest}
          />
        )}
      </Plot>
      <Notes>
        <BandLegend title={words.shading[language]} colours={bandColours} bounds={boundWords} />
        <Key entries={planeKey({ language, threshold, losses, hasBest: shownBest !== null })} />
        {best.without && <Remark>{whyNone[best.without][language]}</Remark>}
        {props.hasOddClasses && <Remark>{words.odd[language]}</Remark>}
        <EditTools language={language} editing={editing} box={box} centre={centreOf(domain)} />
        <Hints hint={words.hint[language]} keys={words.keys[language]} keysId={hintId} />
      </Notes>
    </Panel>
  )
}
