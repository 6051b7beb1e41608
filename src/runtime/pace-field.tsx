import { SelectField } from '#/ui/select-field.tsx'
import type { LabFrameProps } from './lab-frame.tsx'
import { useLabState } from './use-lab-state.ts'
import { words } from './words.ts'

const paces = [1, 5, 30, 120, Number.POSITIVE_INFINITY]

/** How many steps a second, from slow motion to as fast as the device can. */
export function PaceField({ lab, language }: LabFrameProps) {
  const pace = useLabState(lab, (state) => state.pace)
  const options = [...new Set([...paces, lab.spec.pace])].sort((a, b) => a - b)
  const label = (value: number) =>
    Number.isFinite(value) ? `${value} ${words.perSecond[language]}` : words.fastest[language]
  return (
    <SelectField
      label={words.speed[language]}
      value={String(pace)}
      options={options.map((value) => ({ value: String(value), label: label(value) }))}
      onChange={(value) => lab.setPace(Number(value))}
    />
  )
}
