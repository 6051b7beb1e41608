import { Eraser } from 'lucide-react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { SelectField } from '#/ui/select-field.tsx'
import { Tools } from '#/viz/panels/panels.tsx'
import { RemovePointButton } from '#/viz/points/remove-point-button.tsx'
import type { PointEditing } from '#/viz/points/use-point-editing.ts'
import type { Row } from './data-sets.ts'
import type { Plane } from './scaling.ts'
import styles from './view.module.css'
import { words } from './words.ts'

/** What is painted with: nothing, points of class 1 or upper numbers, points of class 0 or lower ones. */
export type Brush = 'none' | 'high' | 'low'

export interface PointToolsProps {
  readonly language: Language
  readonly editing: PointEditing<Row>
  readonly isRegression: boolean
  readonly brush: Brush
  readonly plane: Plane
  readonly onBrush: (brush: Brush) => void
  readonly set: (values: { readonly points: readonly Row[] }) => void
}

/** What can be done to the points beside dragging them. */
export function PointTools(props: PointToolsProps) {
  const { language, editing, isRegression, brush, plane, onBrush, set } = props
  const low = isRegression ? -1 : 0
  const pick = (next: Brush) => {
    onBrush(next)
    if (next !== 'none') editing.setKind([next === 'high' ? 1 : low])
  }
  const at = (share: number, t: number): Row => [between(plane.x, share), between(plane.y, share), t]
  return (
    <div className={styles.pointTools} data-picture="omit">
      <SelectField<Brush>
        label={words.draw[language]}
        value={brush}
        options={[
          { value: 'none', label: words.none[language] },
          { value: 'high', label: isRegression ? '▲ 1' : `○ ${words.circle[language]}` },
          { value: 'low', label: isRegression ? '▼ −1' : `× ${words.cross[language]}` },
        ]}
        onChange={pick}
      />
      <Tools>
        <Button icon={<Eraser />} onClick={() => set({ points: [at(2 / 3, 1), at(1 / 3, low)] })}>
          {words.fresh[language]}
        </Button>
        <RemovePointButton language={language} editing={editing} />
      </Tools>
    </div>
  )
}

function between([low, high]: readonly [number, number], share: number): number {
  return low + share * (high - low)
}
