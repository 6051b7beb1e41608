import { Eraser } from 'lucide-react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { SelectField } from '#/ui/select-field.tsx'
import { Tools } from '#/viz/panels/panels.tsx'
import { RemovePointButton } from '#/viz/points/remove-point-button.tsx'
import type { PointEditing } from '#/viz/points/use-point-editing.ts'
import type { Row } from './data-sets.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface DrawToolsProps {
  readonly language: Language
  readonly editing: PointEditing<Row>
  readonly isBrush: boolean
  readonly onBrush: (isBrush: boolean) => void
  readonly onFresh: () => void
}

/** What can be done to the data beside dragging its points. */
export function DrawTools({ language, editing, isBrush, onBrush, onFresh }: DrawToolsProps) {
  return (
    <div className={styles.tools} data-picture="omit">
      <SelectField<'off' | 'on'>
        label={words.draw[language]}
        value={isBrush ? 'on' : 'off'}
        options={(['off', 'on'] as const).map((value) => ({ value, label: words[value][language] }))}
        onChange={(value) => onBrush(value === 'on')}
      />
      <Tools>
        <Button icon={<Eraser />} onClick={onFresh}>
          {words.fresh[language]}
        </Button>
        <RemovePointButton language={language} editing={editing} />
      </Tools>
    </div>
  )
}
