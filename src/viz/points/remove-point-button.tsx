import { Trash2 } from 'lucide-react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import type { PointEditing } from './use-point-editing.ts'

const label = { ja: '選んだ点を削除', en: 'Remove point' }

/** Removes the chosen point, as long as one may go. */
export function RemovePointButton({ language, editing }: { language: Language; editing: PointEditing }) {
  const { active, canRemove, remove } = editing
  return (
    <Button icon={<Trash2 />} disabled={!canRemove || active === null} onClick={remove}>
      {label[language]}
    </Button>
  )
}
