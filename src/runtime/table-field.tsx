import type { Language } from '#/base/language.ts'
import type { Table, TableParam } from './spec.ts'

export interface TableFieldProps {
  readonly param: TableParam
  readonly value: Table | null
  readonly shown: Table
  readonly seed: number
  readonly language: Language
  readonly onChange: (value: Table | null, withOwnData?: boolean) => void
  readonly onRegenerate: () => void
  readonly disabled?: boolean
}

export function TableField({ param, language }: TableFieldProps) {
  return <p>{param.label[language]}</p>
}
