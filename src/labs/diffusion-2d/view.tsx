import { useCallback, useMemo, useState } from 'react'
import { formatNumber } from '#/base/number.ts'
import { defineView, type ViewProps } from '#/runtime/view.ts'
import { NumberTable } from '#/viz/panels/number-table.tsx'
import { Panels, Remark } from '#/viz/panels/panels.tsx'
import { usePointEditing } from '#/viz/points/use-point-editing.ts'
import { useShownRows } from '#/viz/points/use-shown-rows.ts'
import type { ArrowKind } from './arrow-field.ts'
import { BackPanel } from './back-panel.tsx'
import { mixtureOf, type Row } from './data-sets.ts'
import { DrawTools } from './draw-tools.tsx'
import { ForwardPanel } from './forward-panel.tsx'
import { trainRows } from './lesson.ts'
import { normals } from './normals.ts'
import type program from './program.ts'
import { SamplerTable, type Try } from './sampler-table.tsx'
import { scaled, scalingOf } from './scaling.ts'
import { alphaBars } from './schedule.ts'
import spec from './spec.ts'
import { usePlay } from './use-play.ts'
import styles from './view.module.css'
import { backWords, words } from './words.ts'

const { minRows, maxRows } = spec.params.points
/** Fewer points than this are learned by heart. */
const few = 20

export default defineView<typeof program>(Diffusion)

/** Data dissolving in noise on one side, particles coming back from it on the other. */
function Diffusion({ language, values, seed, frame, set, ask }: ViewProps<typeof program>) {
  const { metrics, weights, way, points: looked } = frame.snapshot
  const [arrows, setArrows] = useState<ArrowKind>('learned')
  const [isBrush, setIsBrush] = useState(false)
  const play = usePlay()
  const alphaBar = useMemo(() => alphaBars(values.schedule), [values.schedule])
  const made = useMemo(() => trainRows(values.data, seed), [values.data, seed])
  const noise = useMemo(() => normals(2 * maxRows, seed + 3), [seed])
  const rows = useShownRows((values.points as readonly Row[] | null) ?? made, looked as readonly Row[])
  const mixture = values.points ? null : mixtureOf(values.data)
  const scaling = useMemo(() => scalingOf(rows), [rows])
  const clean = useMemo(() => scaled(rows, scaling), [rows, scaling])
  const onEdit = useCallback((points: readonly Row[]) => set({ points }), [set])
  const editing = usePointEditing<Row>({ rows, minPoints: minRows, maxPoints: maxRows, onEdit })
  const onTry: Try = async (sampler, steps) => (await ask('sample', { weights, sampler, steps })).distance
  const fresh = () => {
    setIsBrush(true)
    set({ points: [[0, 0]] })
  }
  const { distance, baseline, clouds } = metrics
  const summary = backWords({
    count: way.places[0]!.length / 2,
    level: 0,
    distance: formatNumber(distance, language, 2),
  })
  return (
    <Panels
      below={
        <div className={styles.below}>
          {scaling.spread !== 1 && <Remark>{words.rescaled[language]}</Remark>}
          {rows.length < few && <Remark>{words.few[language]}</Remark>}
          <DrawTools {...{ language, editing, isBrush }} onBrush={setIsBrush} onFresh={fresh} />
          <SamplerTable language={language} step={frame.step} onTry={onTry} />
          <NumberTable
            language={language}
            label={words.table[language]}
            summary={summary[language]}
            heads={[words.particle[language], words.start[language], words.end[language]]}
            rows={() => particleRows(way.places, (value) => formatNumber(value, language, 3))}
          />
        </div>
      }
    >
      <ForwardPanel
        {...{ language, arrows }}
        scene={{ editing, scaling, level: values.level, alphaBar, noise, weights, mixture }}
        hasTrueScore={mixture !== null}
        paints={isBrush ? 'ground' : 'nowhere'}
        onArrows={setArrows}
        onLevel={(level) => set({ level })}
      />
      <BackPanel
        {...{ language, play }}
        scene={{
          ...{ way, scaling, alphaBar, clean, distance, baseline, clouds },
          cloudCount: mixture?.means.length ?? 0,
        }}
      />
    </Panels>
  )
}

/** Where each particle starts and arrives. */
function particleRows(places: readonly Float32Array[], format: (value: number) => string) {
  const [first, last] = [places[0]!, places.at(-1)!]
  const placeOf = (from: Float32Array, i: number) => `(${format(from[2 * i]!)}, ${format(from[2 * i + 1]!)})`
  return Array.from({ length: first.length / 2 }, (_, i) => [
    String(i + 1),
    placeOf(first, i),
    placeOf(last, i),
  ])
}
