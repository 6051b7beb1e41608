import { useId, useMemo, useState } from 'react'
import type { Language, Text } from '#/base/language.ts'
import { equalBox } from '#/viz/equal-box.ts'
import { Key } from '#/viz/key.tsx'
import { Hints, Notes, Panel, Remark } from '#/viz/panels/panels.tsx'
import { Plot, PlotWarning } from '#/viz/panels/plot.tsx'
import type { PointEditing } from '#/viz/points/use-point-editing.ts'
import { useSettledDomain } from '#/viz/use-settled-domain.ts'
import { useSize } from '#/viz/use-size.ts'
import type { Eigen } from './eigen.ts'
import { LayerSwitches, type Layers } from './layer-switches.tsx'
import type { Matrix } from './matrix.ts'
import type { Pair } from './pair.ts'
import { planeKey } from './plane-key.tsx'
import { PlanePicture } from './plane-picture.tsx'
import { reachOf, square } from './reach.ts'
import { words } from './words.ts'

export interface PlanePanelProps {
  readonly language: Language
  readonly pairs: readonly Pair[]
  readonly matrix: Matrix
  readonly eigen: Eigen
  readonly editing: PointEditing<Pair>
  readonly isAbove: boolean
  readonly remarks: readonly Text[]
  readonly label: string
}

/** Where the matrix carries plane and figure, and where the figure belongs. */
export function PlanePanel(props: PlanePanelProps) {
  const { language, pairs, matrix, eigen, editing, isAbove, remarks, label } = props
  const [layers, setLayers] = useState<Layers>({ grid: true, basis: true, eigen: true })
  const [sizeRef, size] = useSize()
  const hintId = useId()
  const reach = useMemo(() => reachOf(pairs, 'both'), [pairs])
  const core = useMemo(() => square(reach), [reach])
  const ideal = useMemo(() => square(1.15 * reach), [reach])
  const domain = useSettledDomain({ core, ideal, isHeld: editing.isDragging })
  const box = useMemo(() => size && equalBox(size, domain), [size, domain])
  const gridReach = Math.max(2, reachOf(pairs, 'corners'))
  return (
    <Panel label={words.plane[language]}>
      <Plot sizeRef={sizeRef} shape="square">
        {box && (
          <PlanePicture
            {...{ language, box, pairs, matrix, eigen, editing, layers, gridReach, label, hintId }}
          />
        )}
        <PlotWarning text={isAbove ? words.isAbove[language] : null} />
      </Plot>
      <Notes>
        <Key entries={planeKey(language, layers, eigen)} />
        {remarks.map((remark) => (
          <Remark key={remark.en}>{remark[language]}</Remark>
        ))}
        <LayerSwitches language={language} layers={layers} onChange={setLayers} />
        <Hints hint={words.targetHint[language]} keys={words.targetKeys[language]} keysId={hintId} />
      </Notes>
    </Panel>
  )
}
