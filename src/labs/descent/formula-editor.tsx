import { Pencil } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Language } from '#/base/language.ts'
import { entryProblem } from '#/runtime/entry-problem.ts'
import { boundsWords } from '#/runtime/words.ts'
import { Button } from '#/ui/button.tsx'
import { NumberField } from '#/ui/number-field.tsx'
import { TextField } from '#/ui/text-field.tsx'
import { Tools } from '#/viz/panels/panels.tsx'
import type { Choice } from './picked-ground.ts'
import spec from './spec.ts'
import type { Ground } from './surfaces.ts'
import styles from './view.module.css'
import { words } from './words.ts'

const { formula, extent } = spec.params

export interface FormulaEditorProps {
  readonly language: Language
  readonly choice: Choice
  readonly ground: Ground
  readonly set: (choice: Partial<Choice>) => void
}

/** Where a formula of the reader's own is typed; on any other surface, the way to begin from that one's. */
export function FormulaEditor({ language, choice, ground, set }: FormulaEditorProps) {
  const fields = useRef<HTMLDivElement>(null)
  const isAsked = useRef(false)
  const isOwn = choice.surface === 'own'
  useEffect(() => {
    if (isOwn && isAsked.current) fields.current?.querySelector('input')?.focus()
    isAsked.current = false
  }, [isOwn])
  if (!isOwn) {
    const begin = () => {
      isAsked.current = true
      set({ surface: 'own', formula: ground.formula, extent: extentOf(ground) })
    }
    return (
      <Tools>
        <Button icon={<Pencil />} data-action="edit-formula" onClick={begin}>
          {words.editFormula[language]}
        </Button>
      </Tools>
    )
  }
  return (
    <div ref={fields} className={styles.editor} data-picture="omit">
      <TextField
        label={formula.label[language]}
        help={formula.help[language]}
        size="line"
        value={choice.formula}
        check={(text) => entryProblem(formula, text, language)}
        onCommit={(text) => set({ formula: text })}
      />
      <NumberField
        label={extent.label[language]}
        value={choice.extent}
        min={extent.min}
        max={extent.max}
        scale={extent.scale}
        onChange={(value) => set({ extent: value })}
        problemText={() => boundsWords(extent.min, extent.max, false)[language]}
      />
    </div>
  )
}

/** Far enough to show what is shown now. */
function extentOf({ domain: { x, y } }: Ground): number {
  const reach = Math.max(...x.map(Math.abs), ...y.map((value) => Math.abs(value) / 0.75))
  return Math.round(10 * reach) / 10
}
