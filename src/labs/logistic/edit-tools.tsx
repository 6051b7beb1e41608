import { ArrowLeftRight, Circle, X } from 'lucide-react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { Tools } from '#/viz/panels/panels.tsx'
import type { PlotBox } from '#/viz/plot-box.ts'
import { RemovePointButton } from '#/viz/points/remove-point-button.tsx'
import type { Place } from '#/viz/points/row.ts'
import type { PointEditing } from '#/viz/points/use-point-editing.ts'
import type { Row } from './model.ts'
import { words } from './words.ts'

export interface EditToolsProps {
  readonly language: Language
  readonly editing: PointEditing<Row>
  readonly box: PlotBox | null
  /** Where a point is added. */
  readonly centre: Place
}

/** What can be done to the points with a press. */
export function EditTools({ language, editing, box, centre }: EditToolsProps) {
  const cannotAdd = !editing.canAdd || !box
  const chosen = editing.active === null ? undefined : editing.rows[editing.active]
  return (
    <Tools>
      <Button icon={<Circle />} disabled={cannotAdd} onClick={() => box && editing.add(centre, box, [1])}>
        {words.addCircle[language]}
      </Button>
      <Button icon={<X />} disabled={cannotAdd} onClick={() => box && editing.add(centre, box, [0])}>
        {words.addCross[language]}
      </Button>
      <Button
        icon={<ArrowLeftRight />}
        disabled={!chosen}
        onClick={() => chosen && editing.turn([1 - chosen[2]])}
      >
        {words.flip[language]}
      </Button>
      <RemovePointButton language={language} editing={editing} />
    </Tools>
  )
}
