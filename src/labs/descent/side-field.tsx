import type { Language } from '#/base/language.ts'
import { SelectField } from '#/ui/select-field.tsx'
import type { Along } from './slice.ts'
import spec from './spec.ts'

const { label, options } = spec.params.side
const names = Object.keys(options) as (keyof typeof options)[]

export interface SideFieldProps {
  readonly language: Language
  readonly side: 'relief' | Along
  readonly set: (values: { side: 'relief' | Along }) => void
}

/** Which picture stands beside the map. */
export function SideField({ language, side, set }: SideFieldProps) {
  return (
    <SelectField
      label={label[language]}
      value={side}
      options={names.map((value) => ({ value, label: options[value][language] }))}
      onChange={(value) => set({ side: value })}
    />
  )
}
