import type { Language } from '#/base/language.ts'
import { nameOf, type Settings } from './code-settings.ts'
import type { Spec, Table, Value } from './spec.ts'
import { isOwnFile } from './values.ts'

/** `learning_rate = 0.05  # @learningRate`: a line whose value is that of a setting of the lab. */
export const markedLine = /^(\w+) = (.*?) {2}# @(\w+)$/gm

/** What takes the place of a marked line's value and of its marker. */
export interface Filling {
  readonly literal: string
  readonly note: string
}

/** Every setting as Python writes it, with its name in the reader's language. */
export function pythonFillings(
  spec: Spec,
  settings: Settings,
  language: Language,
): Readonly<Record<string, Filling>> {
  const entries = Object.entries(settings).map(([name, value]) => [
    name,
    { literal: pythonLiteral(value), note: `# ${nameOf(spec, name, language)}` },
  ])
  return Object.fromEntries(entries)
}

/** A Python source with the values of its marked lines filled in; a line whose setting is not known stays. */
export function fillPython(source: string, fillings: Readonly<Record<string, Filling>>): string {
  return source.replace(markedLine, (line: string, variable: string, _value: string, name: string) => {
    const filling = Object.hasOwn(fillings, name) ? fillings[name] : undefined
    return filling ? `${variable} = ${filling.literal}  ${filling.note}` : line
  })
}

/** A value as a Python literal; tables as lists of rows, as many on a line as fit; long texts in several strings. */
export function pythonLiteral(value: Value): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'string') return textLiteral(value)
  if (typeof value === 'number') return String(value)
  if (isOwnFile(value)) return textLiteral(value.name)
  return tableLiteral(value)
}

const longestLine = 88

/** What JSON escapes, Python reads the same; strings in brackets that follow each other are one. */
function textLiteral(text: string): string {
  const whole = JSON.stringify(text)
  if (whole.length <= longestLine) return whole
  const parts = (text.match(/[^\n]*\n|[^\n]+/g) ?? []).flatMap((line) => cut(line))
  return ['(', ...parts.map((part) => `    ${JSON.stringify(part)}`), ')'].join('\n')
}

/** Cuts a line into pieces that fit, between letters. */
function cut(line: string): string[] {
  const pieces = ['']
  for (const letter of line) {
    const longer = pieces.at(-1)! + letter
    if (JSON.stringify(longer).length + 4 <= longestLine) pieces[pieces.length - 1] = longer
    else pieces.push(letter)
  }
  return pieces
}

function tableLiteral(table: Table): string {
  const lines: string[] = []
  for (const row of table) {
    const cells = `[${row.join(', ')}],`
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + cells.length <= longestLine)
      lines.push(`${lines.pop()} ${cells}`)
    else lines.push(`    ${cells}`)
  }
  return ['[', ...lines, ']'].join('\n')
}
