import { useCallback, useMemo } from 'react'
import type { Place } from '#/ml/surfaces.ts'
import { defineView, type ViewProps } from '#/runtime/view.ts'
import { Panels } from '#/viz/panels/panels.tsx'
import { useStable } from '#/viz/use-stable.ts'
import { FormulaEditor } from './formula-editor.tsx'
import { GroundNotices } from './ground-notices.tsx'
import { groundPicture } from './ground-picture.ts'
import { MapPanel } from './map-panel.tsx'
import { NumberTable } from './number-table.tsx'
import type program from './program.ts'
import { BallReadout, limitOf } from './readouts.tsx'
import { ReliefPanel } from './relief-panel.tsx'
import { SideField } from './side-field.tsx'
import { SlicePanel } from './slice-panel.tsx'
import spec from './spec.ts'
import { mapSummary } from './summary.ts'
import { pathsIn } from './trail.ts'
import { usePicked } from './use-picked.ts'
import { useStarts } from './use-starts.ts'
import { writeFormula } from './write-formula.ts'

export default defineView<typeof program>(Descent)

/** The surface from above and from the side, and the balls on it. */
function Descent({ language, values, frame, set }: ViewProps<typeof program>) {
  const picked = usePicked(values)
  const { surface, terrain, field, bands, hasHoles } = useMemo(() => groundPicture(picked), [picked])
  const { trail, starts: started } = frame.snapshot
  const paths = useMemo(() => pathsIn(trail, started.length), [trail, started])
  const places = paths.map((path) => path.at(-1)!)
  const starts = useStable((values.starts ?? started) as readonly Place[], isSame)
  const onEdit = useCallback((edited: readonly Place[]) => set({ starts: edited }), [set])
  const most = spec.params.starts.maxRows
  const editing = useStarts({ starts, most, domain: picked.domain, onEdit })
  const here = useStable(places[0]!, isSamePlace)
  const limit = limitOf(surface, terrain, { place: here, lowest: picked.lowest, method: values.method })
  const isAbove = limit.value !== null && limit.kind !== 'here' && values.learningRate > limit.value
  const summary = mapSummary({ formula: writeFormula(surface.f), terrain, places }, language)
  const shared = { language, terrain, bands, paths, lowest: picked.lowest }
  const beside = {
    readout: (
      <BallReadout {...{ language, terrain, limit }} place={here} learningRate={values.learningRate} />
    ),
    choice: <SideField language={language} side={values.side} set={set} />,
  }
  return (
    <Panels below={<NumberTable {...{ language, terrain, starts, places, summary }} />}>
      <MapPanel
        {...{ ...shared, surface, hasHoles, editing, isAbove }}
        domain={picked.domain}
        label={summary}
        editor={<FormulaEditor language={language} choice={values} ground={picked} set={set} />}
        notices={<GroundNotices {...{ language, terrain, field, places }} method={values.method} />}
      />
      {values.side === 'relief' ? (
        <ReliefPanel {...shared} {...beside} field={field} />
      ) : (
        <SlicePanel
          key={`${values.side} ${picked.formula} ${picked.domain.x[1]}`}
          {...{ language, terrain, field, ...beside }}
          place={here}
          along={values.side}
          derivative={values.derivative}
          h={values.h}
          stride={values.method === 'gradient' ? values.learningRate : null}
        />
      )}
    </Panels>
  )
}

function isSame(some: readonly Place[], others: readonly Place[]): boolean {
  return some.length === others.length && some.every((place, index) => isSamePlace(place, others[index]!))
}

function isSamePlace(one: Place, other: Place): boolean {
  return one[0] === other[0] && one[1] === other[1]
}
