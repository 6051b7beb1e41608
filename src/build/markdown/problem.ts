/** Something wrong in content/, and where. */
export interface Problem {
  /** `content/<slug>/<language>.md`, from the project's folder. */
  readonly file: string
  readonly line: number
  readonly column: number
  /** What is wrong; what would be right. */
  readonly message: string
}

/** Where in a file; a node of a syntax tree will do. */
export interface Place {
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined
}

/** `content/<slug>/<language>.md:<line>: what is wrong; what would be right` */
export function describe({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`
}

/** A place by its line alone. */
export function atLine(line: number, column = 1): Place {
  return { position: { start: { line, column } } }
}

/** The names, in the form in which every message lists what is known. */
export function known(names: Iterable<string>): string {
  return `known: ${[...names].join(', ') || 'none'}`
}
