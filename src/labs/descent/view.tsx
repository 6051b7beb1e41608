import { useCallback, useMemo } from 'react'
import { defineView, type ViewProps } from '#/runtime/view.ts'
import { useStable } from '#/viz/use-stable.ts'
import { viridis } from '#/viz/viridis.ts'
import { heightField } from './height-field.ts'
import { heightLevels } from './height-levels.ts'
import { MapPanel } from './map-panel.tsx'
import { NumberTable } from './number-table.tsx'
import type program from './program.ts'
import { limitOf } from './readouts.tsx'
import { ReliefPanel } from './relief-panel.tsx'
import spec from './spec.ts'
import { mapSummary } from './summary.ts'
import { surfaceOf, terrainOf } from './surface.ts'
import { type NamedSurface, type Place, surfaces } from './surfaces.ts'
import { pathsIn } from './trail.ts'
import { useStarts } from './use-starts.ts'
import styles from './view.module.css'
import { writeFormula } from './write-formula.ts'

export default defineView<typeof program>(Descent)

/** The surface from above and from the side, and the balls on it. */
function Descent({ language, values, frame, set }: ViewProps<typeof program>) {
  const picked: NamedSurface = surfaces[values.surface]
  const { surface, terrain, field, bands } = useMemo(() => groundOf(picked), [picked])
  const { trail, starts: started } = frame.snapshot
  const paths = useMemo(() => pathsIn(trail, started.length), [trail, started])
  const places = paths.map((path) => path.at(-1)!)
  const starts = useStable((values.starts ?? started) as readonly Place[], isSame)
  const onEdit = useCallback((edited: readonly Place[]) => set({ starts: edited }), [set])
  const most = spec.params.starts.maxRows
  const editing = useStarts({ starts, most, domain: picked.domain, onEdit })
  const limit = limitOf(surface, terrain, places[0]!, values.method)
  const isAbove = limit.value !== null && limit.kind !== 'here' && values.learningRate > limit.value
  const summary = mapSummary({ formula: writeFormula(surface.f), terrain, places }, language)
  const shared = { language, terrain, bands, paths, lowest: picked.lowest }
  return (
    <div className={styles.view}>
      <div className={styles.panels}>
        <MapPanel
          {...shared}
          surface={surface}
          domain={picked.domain}
          editing={editing}
          isAbove={isAbove}
          label={summary}
        />
        <ReliefPanel {...shared} field={field} limit={limit} learningRate={values.learningRate} />
      </div>
      <NumberTable language={language} terrain={terrain} starts={starts} places={places} summary={summary} />
    </div>
  )
}

/** Everything about a surface that stays while balls roll. */
function groundOf({ formula, domain }: NamedSurface) {
  const surface = surfaceOf(formula)
  const terrain = terrainOf(surface)
  const field = heightField(terrain.height, domain, 57, 57)
  const levels = heightLevels(field.low, field.high)
  const colours = Array.from({ length: levels.length + 1 }, (_, band) => viridis(band / levels.length || 0))
  return { surface, terrain, field, bands: { levels, colours } }
}

function isSame(some: readonly Place[], others: readonly Place[]): boolean {
  return (
    some.length === others.length &&
    some.every(([x, y], index) => x === others[index]![0] && y === others[index]![1])
  )
}
