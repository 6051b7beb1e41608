import { NumberField } from '#/ui/number-field.tsx'
import { SelectField } from '#/ui/select-field.tsx'
import { SwitchField } from '#/ui/switch-field.tsx'
import { TextField } from '#/ui/text-field.tsx'
import { entryProblem } from './entry-problem.ts'
import type { LabFrameProps } from './lab-frame.tsx'
import { lanesOf } from './lab-state.ts'
import type { Table, Value } from './spec.ts'
import { TableField } from './table-field.tsx'
import { useLabState } from './use-lab-state.ts'
import { boundsWords } from './words.ts'

/** The control for one parameter, as its kind asks for. */
export function ParamField({ name, lab, language }: LabFrameProps & { readonly name: string }) {
  const value = useLabState(lab, (state) => lanesOf(state)[state.lane]?.[name]) as Value
  const param = lab.spec.params[name]!
  const label = param.label[language]
  const help = param.help?.[language]
  const onChange = (next: Value) => lab.set({ [name]: next })
  switch (param.kind) {
    case 'number':
      return (
        <NumberField
          label={label}
          help={help}
          unit={param.unit?.[language]}
          value={value as number}
          min={param.min}
          max={param.max}
          integer={param.integer}
          scale={param.scale}
          onChange={onChange}
          problemText={() => boundsWords(param.min, param.max, param.integer ?? false)[language]}
        />
      )
    case 'choice': {
      const options = Object.entries(param.options).map(([key, text]) => ({
        value: key,
        label: text[language],
      }))
      return (
        <SelectField
          label={label}
          help={help}
          value={value as string}
          options={options}
          onChange={onChange}
        />
      )
    }
    case 'flag':
      return <SwitchField label={label} help={help} checked={value as boolean} onChange={onChange} />
    case 'text':
      return (
        <TextField
          label={label}
          help={help}
          size={param.isLong ? 'long' : 'line'}
          value={value as string}
          check={(text) => entryProblem(param, text, language)}
          onCommit={onChange}
        />
      )
    case 'table':
      return <LabTableField name={name} lab={lab} language={language} value={value as Table | null} />
    case 'file':
      return null // the view has the place where files are chosen
    default:
      return param satisfies never
  }
}

/** A table shows the rows that the program's look brings back under the parameter's own name. */
function LabTableField(props: LabFrameProps & { readonly name: string; readonly value: Table | null }) {
  const { name, lab, language, value } = props
  const invented = useLabState(lab, (state) => state.look?.snapshots[0]?.[name]) as Table | undefined
  const seed = useLabState(lab, (state) => state.seed)
  const param = lab.spec.params[name]!
  if (param.kind !== 'table') return null
  return (
    <TableField
      param={param}
      value={value}
      shown={value ?? invented ?? []}
      seed={seed}
      language={language}
      onChange={(table, isOwn) => lab.set({ [name]: table, ...(isOwn ? param.withOwnData : {}) })}
      onRegenerate={() => {
        lab.set({ [name]: null })
        lab.setSeed(seed + 1)
      }}
    />
  )
}
