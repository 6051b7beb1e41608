import { ArrowLeftRight, Circle, Trash2, X } from 'lucide-react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import type { PlotBox } from '#/viz/plot-box.ts'
import type { Place } from './row-list.ts'
import type { PointEditing } from './use-point-editing.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface EditToolsProps {
  readonly language: Language
  readonly editing: PointEditing
  readonly box: PlotBox | null
  /** Where a point is added. */
  readonly centre: Place
}

/** What can be done to the points with a press. */
export function EditTools({ language, editing, box, centre }: EditToolsProps) {
  const cannotAdd = !editing.canAdd || !box
  return (
    <div className={styles.tools} data-picture="omit">
      <Button icon={<Circle />} disabled={cannotAdd} onClick={() => box && editing.add(centre, box, 1)}>
        {words.addCircle[language]}
      </Button>
      <Button icon={<X />} disabled={cannotAdd} onClick={() => box && editing.add(centre, box, 0)}>
        {words.addCross[language]}
      </Button>
      <Button icon={<ArrowLeftRight />} disabled={editing.active === null} onClick={editing.flip}>
        {words.flip[language]}
      </Button>
      <Button
        icon={<Trash2 />}
        disabled={!editing.canRemove || editing.active === null}
        onClick={editing.remove}
      >
        {words.remove[language]}
      </Button>
    </div>
  )
}
