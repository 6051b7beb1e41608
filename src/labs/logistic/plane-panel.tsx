import { useId, useMemo, useRef } from 'react'
import type { Language } from '#/base/language.ts'
import { BandLegend } from '#/viz/band-legend.tsx'
import { Key } from '#/viz/key.tsx'
import { type Domain, plotBox } from '#/viz/plot-box.ts'
import { useSettledDomain } from '#/viz/use-settled-domain.ts'
import { useSize } from '#/viz/use-size.ts'
import { bandColours, bounds } from './bands.ts'
import { extentOf, planeDomain } from './domain.ts'
import { EditTools } from './edit-tools.tsx'
import { equationWords } from './equation.ts'
import type { Model } from './model.ts'
import type { Best } from './newton.ts'
import { planeKey } from './plane-key.tsx'
import { PlanePicture } from './plane-picture.tsx'
import type { PointEditing } from './use-point-editing.ts'
import styles from './view.module.css'
import { whyNone, words } from './words.ts'

export interface PlanePanelProps {
  readonly language: Language
  readonly editing: PointEditing
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
  const handle = useRef<HTMLDivElement>(null)
  const hintId = useId()
  const core = useMemo(() => extentOf(editing.rows), [editing.rows])
  const ideal = useMemo(() => planeDomain(editing.rows), [editing.rows])
  const domain = useSettledDomain({ core, ideal, isHeld: editing.isDragging })
  const box = useMemo(() => size && plotBox(size, domain), [size, domain])
  const shownBest = isBestShown ? best.model : null
  return (
    <section className={styles.panel} aria-label={words.plane[language]}>
      <header className={styles.readout}>
        <p className={styles.equation}>
          <i>f</i>(<i>x</i>, <i>y</i>) = {equationWords(model)}
        </p>
      </header>
      <div ref={sizeRef} className={styles.plot}>
        {box && (
          <PlanePicture
            {...{ language, box, editing, model, threshold, losses, titles, label, handle, hintId }}
            best={shownBest}
          />
        )}
      </div>
      <div className={styles.notes}>
        <BandLegend title={words.shading[language]} colours={bandColours} bounds={boundWords} />
        <Key entries={planeKey({ language, threshold, losses, hasBest: shownBest !== null })} />
        {best.without && <p className={styles.remark}>{whyNone[best.without][language]}</p>}
        {props.hasOddClasses && <p className={styles.remark}>{words.odd[language]}</p>}
        <EditTools language={language} editing={editing} box={box} centre={centreOf(domain)} />
        <div className={styles.hints} data-picture="omit">
          <p className={styles.hint}>{words.hint[language]}</p>
          <p id={hintId} className={styles.keys}>
            {words.keys[language]}
          </p>
        </div>
      </div>
    </section>
  )
}

function centreOf({ x, y }: Domain): readonly [number, number] {
  return [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2]
}
