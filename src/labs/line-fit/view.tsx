import { useCallback, useMemo } from 'react'
import type { Line, Point } from '#/ml/least-squares.ts'
import { defineView, type ViewProps } from '#/runtime/view.ts'
import { Panels } from '#/viz/panels/panels.tsx'
import { extentOf } from '#/viz/points/extent.ts'
import { usePointEditing } from '#/viz/points/use-point-editing.ts'
import { useStable } from '#/viz/use-stable.ts'
import { axisNames, isOwnData } from './axis-names.ts'
import { bowlOf } from './bowl.ts'
import { equationOf, equationText } from './equation.ts'
import { fitOf, groundOf } from './fit.ts'
import { PointTable } from './point-table.tsx'
import type program from './program.ts'
import { spreadOf } from './readouts.tsx'
import { ScatterPanel } from './scatter-panel.tsx'
import spec from './spec.ts'
import { scatterSummary, surfaceSummary } from './summary.ts'
import { SurfacePanel } from './surface-panel.tsx'
import { usePoints } from './use-points.ts'

const { minRows, maxRows } = spec.params.points

export default defineView<typeof program>(LineFit)

/** The data and the line on one side, the loss as a landscape over (w, b) on the other. */
function LineFit({ language, values, seed, frame, history, set }: ViewProps<typeof program>) {
  const { trained, scaling } = frame.snapshot
  const { shown, invented } = usePoints({ ...values, seed }, frame.snapshot.points)
  const onEdit = useCallback((edited: readonly Point[]) => set({ points: edited }), [set])
  const editing = usePointEditing({ rows: shown, minPoints: minRows, maxPoints: maxRows, onEdit })
  // what the run trains in, which after a change of the switch is for a moment not what the switch says
  const isStandardised = scaling.x.spread !== 1 || scaling.x.centre !== 0 || scaling.y.centre !== 0
  const ground = useMemo(() => groundOf(editing.rows, isStandardised), [editing.rows, isStandardised])
  const start = useStable(history[0]?.snapshot.trained ?? trained, isSameLine)
  const bowl = useMemo(() => bowlOf(ground, start), [ground, start])
  const path = useMemo(() => history.map(({ snapshot }) => snapshot.trained), [history])
  const fit = useMemo(() => fitOf(ground, trained), [ground, trained])
  const isOwn = useMemo(
    () => values.points !== null && isOwnData(ground.points, invented),
    [values.points, ground, invented],
  )
  const names = useMemo(() => axisNames(isOwn, language), [isOwn, language])
  const equation = equationText(equationOf(fit.line, spreadOf(extentOf(ground.points))))
  const summary = scatterSummary({ count: ground.points.length, equation, ...fit }, language)
  return (
    <Panels below={<PointTable language={language} points={ground.points} names={names} summary={summary} />}>
      <ScatterPanel
        language={language}
        ground={ground}
        fit={fit}
        editing={editing}
        residuals={values.residuals}
        isBestShown={values.normalEquation}
        names={names}
        label={summary}
      />
      <SurfacePanel
        language={language}
        bowl={bowl}
        path={path}
        start={start}
        isStandardised={isStandardised}
        learningRate={values.learningRate}
        unit={names.unit}
        isHeld={editing.isDragging}
        label={surfaceSummary(bowl, trained, language)}
      />
    </Panels>
  )
}

function isSameLine(one: Line, other: Line): boolean {
  return one.slope === other.slope && one.intercept === other.intercept
}
