import type { Text } from '#/base/language.ts'
import { controlledNames } from './controlled-names.ts'
import type { Spec } from './spec.ts'
import { words } from './words.ts'

/** Controls of the frame itself that a link can hide; no parameter has these names. */
export const frameControls = {
  pace: words.speed,
  seed: words.seed,
  backend: words.backend,
  twin: words.twin,
} satisfies Record<string, Text>

/** Every control of a lab that a link can hide, with its label: those made from the spec, then the frame's. */
export function hideableControls(spec: Spec): Readonly<Record<string, Text>> {
  const own = controlledNames(spec.params).map((name) => [name, spec.params[name]!.label] as const)
  return { ...Object.fromEntries(own), ...frameControls }
}

/** Reads the names after `hide=`, each once; those that are no control of the lab are `unknown`. */
export function readHidden(
  spec: Spec,
  text: string,
): { hidden: readonly string[]; unknown: readonly string[] } {
  const names = [...new Set(text.split(',').map((name) => name.trim()))].filter((name) => name !== '')
  const known = hideableControls(spec)
  return {
    hidden: names.filter((name) => Object.hasOwn(known, name)),
    unknown: names.filter((name) => !Object.hasOwn(known, name)),
  }
}
