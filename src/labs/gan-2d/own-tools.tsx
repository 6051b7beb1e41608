import { Eraser, Plus } from 'lucide-react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { SwitchField } from '#/ui/switch-field.tsx'
import { Tools } from '#/viz/panels/panels.tsx'
import type { PlotBox } from '#/viz/plot-box.ts'
import { RemovePointButton } from '#/viz/points/remove-point-button.tsx'
import type { PointEditing } from '#/viz/points/use-point-editing.ts'
import type { Place } from './data-sets.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface OwnToolsProps {
  readonly language: Language
  readonly editing: PointEditing<Place>
  readonly box: PlotBox | null
  readonly isPainting: boolean
  readonly hasOwn: boolean
  readonly onPaint: (isPainting: boolean) => void
  readonly onClear: () => void
}

/** The reader's own distribution: painted, point by point, or given up again. */
export function OwnTools(props: OwnToolsProps) {
  const { language, editing, box, isPainting, hasOwn, onPaint, onClear } = props
  return (
    <div className={styles.tools} data-picture="omit">
      <SwitchField label={words.draw[language]} checked={isPainting} onChange={onPaint} />
      <Tools>
        <Button
          icon={<Plus />}
          disabled={!editing.canAdd || !box}
          onClick={() => box && editing.add([0, 0], box)}
        >
          {words.add[language]}
        </Button>
        {hasOwn && <RemovePointButton language={language} editing={editing} />}
        {hasOwn && (
          <Button icon={<Eraser />} onClick={onClear}>
            {words.clear[language]}
          </Button>
        )}
      </Tools>
    </div>
  )
}
