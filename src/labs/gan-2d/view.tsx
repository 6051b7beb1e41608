import { useCallback, useMemo, useState } from 'react'
import { defineView, type ViewProps } from '#/runtime/view.ts'
import { Panels, Remark } from '#/viz/panels/panels.tsx'
import { usePointEditing } from '#/viz/points/use-point-editing.ts'
import { useShownRows } from '#/viz/points/use-shown-rows.ts'
import { fittedToPlane, heapsOf, isInPlane, type Place } from './data-sets.ts'
import { layersOf } from './layers.ts'
import { generated } from './observe.ts'
import { PlanePanel } from './plane-panel.tsx'
import type program from './program.ts'
import { SampleTable } from './sample-table.tsx'
import { bestField, knots, sceneOf, verdictField } from './scene.ts'
import spec from './spec.ts'
import { StepPanel } from './step-panel.tsx'
import { summaryOf } from './summary.ts'
import { words } from './words.ts'

export default defineView<typeof program>(Gan)

const { minRows, maxRows } = spec.params.points
const none: readonly Place[] = []

/** The plane on one side, what happens in a step on the other. */
function Gan({ language, values, frame: { snapshot }, set }: ViewProps<typeof program>) {
  const { points, data, loss } = values
  const [isPainting, setIsPainting] = useState(false)
  const fitted = useMemo(() => fittedToPlane(points) ?? none, [points])
  const shown = useShownRows(fitted, snapshot.own as readonly Place[])
  const rows = points === null ? none : shown
  const onEdit = useCallback((edited: readonly Place[]) => set({ points: edited }), [set])
  const editing = usePointEditing({ rows, minPoints: minRows, maxPoints: maxRows, onEdit })
  const scene = useMemo(() => sceneOf(snapshot, loss), [snapshot, loss])
  const bent = useMemo(() => generated(snapshot.g, knots), [snapshot])
  const layers = useMemo(() => layersOf(scene.part, values), [scene.part, values])
  const heaps = snapshot.g === null ? heapsOf(data, fittedToPlane(points)) : null
  const field = useMemo(() => {
    if (!layers.field) return null
    return values.best && heaps ? bestField(heaps) : verdictField(snapshot.d, loss)
  }, [layers.field, values.best, heaps, snapshot, loss])
  const summary = summaryOf(scene, snapshot.metrics, language)
  const remarks = [
    points && !points.every(([x, y]) => isInPlane([x!, y!])) && words.fitted,
    points?.length === 1 && words.alone,
    values.start === 'bell' && words.bell,
  ].filter((remark) => remark !== false && remark !== null)
  return (
    <Panels
      layout="beside"
      below={
        <>
          {remarks.map((remark) => (
            <Remark key={remark.en}>{remark[language]}</Remark>
          ))}
          <SampleTable {...{ language, scene, summary }} />
        </>
      }
    >
      <PlanePanel
        {...{ language, scene, field, layers, editing, isPainting }}
        knots={bent}
        shown={values}
        hasBest={heaps !== null}
        hasOwn={points !== null}
        label={summary}
        onShow={set}
        onPaint={setIsPainting}
        onClear={() => set({ points: null })}
      />
      <StepPanel {...{ language, scene }} isSlow={values.slow} onSlow={(slow) => set({ slow })} />
    </Panels>
  )
}
