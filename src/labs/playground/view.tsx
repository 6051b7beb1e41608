import { useCallback, useMemo, useState } from 'react'
import type { Language } from '#/base/language.ts'
import { defineView, type ViewProps } from '#/runtime/view.ts'
import { Panels, Remark } from '#/viz/panels/panels.tsx'
import { usePointEditing } from '#/viz/points/use-point-editing.ts'
import { useShownRows } from '#/viz/points/use-shown-rows.ts'
import { ConfusionTable } from './confusion-table.tsx'
import { dataSets, type Row } from './data-sets.ts'
import { labelled } from './lesson-data.ts'
import type { Node } from './net-layout.ts'
import { NetworkSide } from './network-side.tsx'
import { OutputPanel } from './output-panel.tsx'
import { type Brush, PointTools } from './point-tools.tsx'
import type program from './program.ts'
import { remarksOf } from './remarks.ts'
import spec from './spec.ts'
import { summaryOf } from './summary.ts'
import styles from './view.module.css'
import { WeightsTable } from './weights-table.tsx'
import { WeightsTools } from './weights-tools.tsx'

const { minRows, maxRows } = spec.params.points
const circle = [1]

export default defineView<typeof program>(Playground)

/** The network on one side, what it answers over the plane on the other, and below what can be done to both. */
function Playground({ language, values, frame, set }: ViewProps<typeof program>) {
  const { snapshot } = frame
  const { isRegression } = dataSets[values.data]
  const [previewed, setPreviewed] = useState<Node | null>(null)
  const [brush, setBrush] = useState<Brush>('none')
  const looked = snapshot.points as readonly Row[]
  const own = useMemo(
    () => values.points && labelled(values.points, isRegression),
    [values.points, isRegression],
  )
  const rows = useShownRows(own ?? looked, looked)
  const onEdit = useCallback((points: readonly Row[]) => set({ points }), [set])
  const editing = usePointEditing({ rows, minPoints: minRows, maxPoints: maxRows, onEdit, firstKind: circle })
  const summary = summaryOf(snapshot, rows.length, { isRegression, language })
  const remarks = remarksOf({ snapshot, rows, points: values.points, isRegression })
  const shared = { language, isRegression, editing, set }
  return (
    <Panels below={<WeightsTable {...{ language, summary }} looked={snapshot} />}>
      <div className={styles.panels}>
        <NetworkSide
          {...{ language, isRegression, set }}
          looked={snapshot}
          edits={values.edits}
          step={frame.step}
          onPreview={setPreviewed}
        />
        <OutputPanel
          {...shared}
          looked={snapshot}
          previewed={isHidden(previewed, snapshot.layers) ? previewed : null}
          trainShare={values.trainShare}
          isDiscrete={values.discretise}
          isTestShown={values.testShown}
          paints={brush === 'none' ? 'nowhere' : 'ground'}
          label={summary}
        />
        <div className={styles.below}>
          {remarks.map((remark) => (
            <Remark key={remark.en}>{remark[language]}</Remark>
          ))}
          <PointTools {...shared} brush={brush} plane={snapshot.plane} onBrush={setBrush} />
          <WeightsTools
            {...{ language, set }}
            inputCount={snapshot.inputs.length}
            weights={snapshot.weights}
            isPinned={values.weights !== ''}
          />
          <Confusion language={language} counts={isRegression ? null : snapshot.counts} />
        </div>
      </div>
    </Panels>
  )
}

type Counts = Omit<Parameters<typeof ConfusionTable>[0], 'language'>

/** Where numbers are predicted, nothing can be confused. */
function Confusion({ language, counts }: { language: Language; counts: Counts | null }) {
  return counts && <ConfusionTable language={language} {...counts} />
}

/** True for a neuron of a hidden layer that is there. */
function isHidden(node: Node | null, layers: readonly number[]): boolean {
  return node !== null && node.layer > 0 && node.index < (layers[node.layer - 1] ?? 0)
}
