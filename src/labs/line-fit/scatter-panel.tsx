import { Plus, Trash2 } from 'lucide-react'
import { useId, useMemo, useRef } from 'react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { Key } from '#/viz/key.tsx'
import { type Domain, plotBox } from '#/viz/plot-box.ts'
import { useSettledDomain } from '#/viz/use-settled-domain.ts'
import { useSize } from '#/viz/use-size.ts'
import type { AxisNames } from './axis-names.ts'
import type { Fit, Ground } from './fit.ts'
import { FitReadout } from './readouts.tsx'
import { extentOf, scatterDomain } from './scatter-domain.ts'
import { scatterKey } from './scatter-key.tsx'
import { ScatterPicture } from './scatter-picture.tsx'
import type { PointEditing } from './use-point-editing.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface ScatterPanelProps {
  readonly language: Language
  readonly ground: Ground
  readonly fit: Fit
  readonly editing: PointEditing
  readonly residuals: 'lines' | 'squares' | 'none'
  readonly isBestShown: boolean
  readonly names: AxisNames
  readonly label: string
}

/** The data, which the reader can move, and the line among them. */
export function ScatterPanel(props: ScatterPanelProps) {
  const { language, ground, fit, editing, residuals, isBestShown, names, label } = props
  const { points, best } = ground
  const [sizeRef, size] = useSize()
  const handle = useRef<HTMLDivElement>(null)
  const hintId = useId()
  const extent = useMemo(() => extentOf(points), [points])
  const ideal = useMemo(() => scatterDomain(points), [points])
  const domain = useSettledDomain({ core: extent, ideal, isHeld: editing.isDragging })
  const box = useMemo(() => size && plotBox(size, domain), [size, domain])
  const shownBest = isBestShown ? best : null
  return (
    <section className={styles.panel} aria-label={words.scatter[language]}>
      <FitReadout language={language} fit={fit} extent={extent} unit={names.unit} />
      <div ref={sizeRef} className={styles.plot}>
        {box && (
          <ScatterPicture
            {...{ language, box, editing, names, label, handle, hintId, points, residuals }}
            line={fit.line}
            best={shownBest}
            isRising={(best?.slope ?? 1) >= 0}
            range={extent.x}
          />
        )}
      </div>
      <div className={styles.notes}>
        <Key entries={scatterKey({ language, residuals, hasBest: shownBest !== null })} />
        <div className={styles.tools}>
          <Button
            icon={<Plus />}
            disabled={!editing.canAdd || !box}
            onClick={() => box && editing.add(centreOf(domain), box)}
          >
            {words.add[language]}
          </Button>
          <Button
            icon={<Trash2 />}
            disabled={!editing.canRemove || editing.active === null}
            onClick={editing.remove}
          >
            {words.remove[language]}
          </Button>
        </div>
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
