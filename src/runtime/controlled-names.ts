import type { Params } from './spec.ts'

/** The parameters that a control is made for: all but those that the view itself lets the reader set. */
export function controlledNames(params: Params): readonly string[] {
  return Object.keys(params).filter((name) => !params[name]!.isSetByView)
}
