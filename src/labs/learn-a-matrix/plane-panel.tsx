import { useId, useMemo, useState } from 'react'
import type { Language, Text } from '#/base/language.ts'
import { Key } from '#/viz/key.tsx'
import type { PointEditing } from '#/viz/points/use-point-editing.ts'
import { useSettledDomain } from '#/viz/use-settled-domain.ts'
import { useSize } from '#/viz/use-size.ts'
import type { Eigen } from './eigen.ts'
import { evenBox, reachOf, square } from './even-box.ts'
import { LayerSwitches, type Layers } from './layer-switches.tsx'
import { LimitWarning } from './limit-warning.tsx'
import type { Matrix } from './matrix.ts'
import type { Pair } from './pair.ts'
import { planeKey } from './plane-key.tsx'
import { PlanePicture } from './plane-picture.tsx'
import styles from './view.module.css'
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
  const box = useMemo(() => size && evenBox(size, domain.x[1]), [size, domain])
  const gridReach = Math.max(2, reachOf(pairs, 'corners'))
  return (
    <section className={styles.panel} aria-label={words.plane[language]}>
      <div ref={sizeRef} className={styles.plot}>
        {box && (
          <PlanePicture
            {...{ language, box, pairs, matrix, eigen, editing, layers, gridReach, label, hintId }}
          />
        )}
        <LimitWarning language={language} isAbove={isAbove} />
      </div>
      <div className={styles.notes}>
        <Key entries={planeKey(language, layers, eigen)} />
        {remarks.map((remark) => (
          <p key={remark.en} className={styles.remark}>
            {remark[language]}
          </p>
        ))}
        <LayerSwitches language={language} layers={layers} onChange={setLayers} />
        <div className={styles.hints} data-picture="omit">
          <p className={styles.hint}>{words.targetHint[language]}</p>
          <p id={hintId} className={styles.keys}>
            {words.targetKeys[language]}
          </p>
        </div>
      </div>
    </section>
  )
}
