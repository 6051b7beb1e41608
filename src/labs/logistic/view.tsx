import { useCallback, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { defineView, type ViewProps } from '#/runtime/view.ts'
import { Panels } from '#/viz/panels/panels.tsx'
import { usePointEditing } from '#/viz/points/use-point-editing.ts'
import { useStable } from '#/viz/use-stable.ts'
import { equationWords } from './equation.ts'
import { accuracyOf, type Confusion, confusionOf, crossEntropy } from './measures.ts'
import type { Model, Row } from './model.ts'
import { bestFor } from './newton-for.ts'
import { PlanePanel } from './plane-panel.tsx'
import { PointTable } from './point-table.tsx'
import type program from './program.ts'
import { standardising, unscaled } from './scaling.ts'
import { ScorePanel } from './score-panel.tsx'
import spec from './spec.ts'
import { useVisitors } from './use-visitors.ts'
import { words } from './words.ts'

const { minRows, maxRows } = spec.params.points

const circle = [1]

export default defineView<typeof program>(Logistic)

/** The plane with its probabilities on one side, how well they decide on the other. */
function Logistic({ language, values, seed, frame, set }: ViewProps<typeof program>) {
  const { threshold, penalty, losses, standardise, points } = values
  const model = useStable<Model>(frame.snapshot.model, sameModel)
  const shown = useVisitors({ ...values, seed }, frame.snapshot.points as readonly Row[])
  const onEdit = useCallback((edited: readonly Row[]) => set({ points: edited }), [set])
  const editing = usePointEditing({
    rows: shown,
    minPoints: minRows,
    maxPoints: maxRows,
    onEdit,
    firstKind: circle,
  })
  const { rows } = editing
  const scaling = useMemo(() => (standardise ? standardising(rows) : unscaled), [standardise, rows])
  const best = useMemo(() => bestFor(rows, { penalty, scaling }), [rows, penalty, scaling])
  const counts = useMemo(() => confusionOf(model, rows, threshold), [model, rows, threshold])
  const loss = useMemo(() => crossEntropy(model, rows), [model, rows])
  const hasOddClasses = useMemo(() => points?.some((row) => row[2] !== 0 && row[2] !== 1) ?? false, [points])
  const titles = points ? { x: 'x', y: 'y' } : { x: words.x[language], y: words.y[language] }
  const summary = planeSummary({ model, counts, loss }, language)
  return (
    <Panels layout="beside" below={<PointTable {...{ language, rows, model, summary }} />}>
      <PlanePanel
        {...{ language, editing, model, best, threshold, losses, titles, hasOddClasses }}
        isBestShown={values.newton}
        label={summary}
      />
      <ScorePanel {...{ language, rows, model, counts, loss, threshold }} />
    </Panels>
  )
}

function planeSummary(
  { model, counts, loss }: { model: Model; counts: Confusion; loss: number },
  language: Language,
): string {
  const [circles, crosses] = [counts.tp + counts.fn, counts.fp + counts.tn]
  const [l, a] = [formatNumber(loss, language), formatNumber(accuracyOf(counts), language, 2)]
  return {
    ja: `○ が ${circles} 点、× が ${crosses} 点。f(x, y) = ${equationWords(model)}。損失 ${l}、正解率 ${a}。`,
    en: `${circles} ○ and ${crosses} ×; f(x, y) = ${equationWords(model)}; loss ${l}; accuracy ${a}.`,
  }[language]
}

function sameModel(one: Model, other: Model): boolean {
  return one.w1 === other.w1 && one.w2 === other.w2 && one.b === other.b
}
