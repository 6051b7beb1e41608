/** Something kept, and when, in milliseconds; the later of two is the one that counts. */
export interface Kept {
  readonly at: number
  readonly value: object
}

/** Everything a reader has done. */
export interface Progress {
  /** By key: `linear-regression/quiz/sums`. */
  readonly entries: Readonly<Record<string, Kept>>
  /** When everything was last cleared; what is older is gone. */
  readonly clearedAt: number
}

export const noProgress: Progress = { entries: {}, clearedAt: 0 }

/** A form that progress was once written in. */
export interface ProgressFormat {
  readonly version: number
  /** By version: makes what it wrote into what the next one would have written. */
  readonly migrations: Readonly<Record<number, (written: Fields) => Fields>>
}
type Fields = Readonly<Record<string, unknown>>

/** The form of today. A change of it raises the version and adds how the one before is brought over. */
export const currentFormat: ProgressFormat = { version: 1, migrations: {} }

const name = 'book-that-trains/progress'

/** What could be read of a text, or in words why nothing could. `skipped` counts entries that made no sense. */
export type ProgressReading =
  | { readonly isRead: true; readonly progress: Progress; readonly skipped: number }
  | { readonly isRead: false; readonly problem: ProgressProblem }
export type ProgressProblem = 'newer' | 'truncated' | 'foreign'

/** Writes progress as text, for the browser or for a file. */
export function writeProgress({ entries, clearedAt }: Progress, { version } = currentFormat): string {
  return JSON.stringify({ format: name, version, clearedAt, entries })
}

/** Reads progress, of this version or an earlier one. */
export function readProgress(text: string, format: ProgressFormat = currentFormat): ProgressReading {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    // ours begins with its name: the end is what is missing
    const isOurs = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${name}"`).test(text)
    return { isRead: false, problem: isOurs ? 'truncated' : 'foreign' }
  }
  let fields = fieldsOf(json)
  const { version } = fields ?? {}
  if (!fields || fields.format !== name || typeof version !== 'number' || !Number.isInteger(version)) {
    return { isRead: false, problem: 'foreign' }
  }
  if (version > format.version) return { isRead: false, problem: 'newer' }
  for (let at = version; at < format.version; at++) {
    const migrate = format.migrations[at]
    if (!migrate) return { isRead: false, problem: 'foreign' }
    fields = migrate(fields)
  }
  return readFields(fields)
}

function readFields({ entries, clearedAt }: Fields): ProgressReading {
  const written = fieldsOf(entries)
  if (!written) return { isRead: false, problem: 'foreign' }
  const read = Object.entries(written).filter((entry): entry is [string, Kept] => isKept(entry[1]))
  const skipped = Object.keys(written).length - read.length
  const cleared = isTime(clearedAt) ? clearedAt : 0
  return { isRead: true, progress: { entries: Object.fromEntries(read), clearedAt: cleared }, skipped }
}

function isKept(value: unknown): value is Kept {
  const fields = fieldsOf(value)
  return fields !== undefined && isTime(fields.at) && fieldsOf(fields.value) !== undefined
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

function fieldsOf(value: unknown): Fields | undefined {
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isFields ? (value as Fields) : undefined
}
