import { linkText, readSeed } from '#/runtime/link.ts'
import type { Param, Spec, TextProblem } from '#/runtime/spec.ts'
import { parseValue, placedProblem } from '#/runtime/values.ts'
import type { Labs } from './draft.ts'
import { known } from './problem.ts'

/** A lab and some of its values, as the prose names them. */
export interface LabSettings {
  readonly slug: string
  readonly spec: Spec
  /** As written, by parameter. */
  readonly values: Readonly<Record<string, string>>
  /** `<slug>.<parameter>=<value>&…`, as in a link. */
  readonly query: string
}

/** Attributes of a directive: `id` is the lab, `seed` its seed, everything else one of its parameters. */
export type Attributes = Readonly<Record<string, string | null | undefined>>

/** Checks against the lab's spec what the prose says of it; every problem is given to `refuse`. */
export function readLabSettings(
  labs: Labs,
  { id, seed, ...rest }: Attributes,
  refuse: (message: string) => void,
): LabSettings | undefined {
  const spec = id && Object.hasOwn(labs, id) ? labs[id] : undefined
  if (!id || !spec) {
    refuse(
      id
        ? `no lab '${id}'; ${known(Object.keys(labs))}`
        : `no lab named; write {#lab}; ${known(Object.keys(labs))}`,
    )
    return undefined
  }
  const query = new URLSearchParams()
  const values: Record<string, string> = {}
  if (seed !== undefined && seed !== null) {
    const read = readSeed(seed)
    if (read === undefined) refuse(`seed=${seed} cannot be; right is a whole number, 0 or more`)
    else query.set(`${id}.seed`, String(read))
  }
  for (const [name, text] of Object.entries(rest)) {
    const param = Object.hasOwn(spec.params, name) ? spec.params[name] : undefined
    if (!param) {
      refuse(`the lab '${id}' has no parameter '${name}'; ${known(Object.keys(spec.params))}`)
      continue
    }
    const read = parseValue(param, text ?? '')
    if (read.ok) {
      values[name] = text ?? ''
      query.set(`${id}.${name}`, linkText(read.value) ?? '')
    } else {
      refuse(
        `${name}=${text || '(nothing)'} cannot be in the lab '${id}'; ${whatIsRight(param, text ?? '', read)}`,
      )
    }
  }
  return { slug: id, spec, values, query: query.toString() }
}

function whatIsRight(param: Param, text: string, found: TextProblem): string {
  if (param.kind === 'choice') return known(Object.keys(param.options))
  if (param.kind === 'text') return placedProblem(text, found).en
  return `right is ${found.problem.en}`
}
