import type { Text } from '#/base/language.ts'

interface Knob {
  readonly label: Text
  /** One sentence for the reader who wonders what this does. */
  readonly help?: Text
  /** `live` changes the run as it goes; `restart` starts it again from its seed. */
  readonly applies: 'live' | 'restart'
  /** The view itself lets the reader set it, so that no control is made; in all else it is like any other. */
  readonly isSetByView?: true
}

/** A number within bounds, both included. */
export type NumberParam = Knob & {
  readonly kind: 'number'
  readonly default: number
  readonly min: number
  readonly max: number
  readonly integer?: boolean
  readonly scale?: 'linear' | 'log'
  readonly unit?: Text
}
/** One of a few named options; the key is also the URL's. */
export type ChoiceParam = Knob & {
  readonly kind: 'choice'
  readonly default: string
  readonly options: Readonly<Record<string, Text>>
}
/** On or off. */
export type FlagParam = Knob & { readonly kind: 'flag'; readonly default: boolean }
/** The reader's own rows of numbers; null while the lab makes its own. */
export type TableParam = Knob & {
  readonly kind: 'table'
  readonly default: null
  readonly columns: readonly Text[]
  readonly minRows: number
  readonly maxRows: number
  /** Values set together with pasted rows, whose scale nobody knows. */
  readonly withOwnData?: Readonly<Record<string, boolean | number | string>>
}
/** What is wrong with a text. */
export interface TextProblem {
  readonly problem: Text
  /** The character that it begins with, counted from 0 as strings count. */
  readonly at?: number
}
/** Signs or words of the reader's own: a formula, a sentence, a text to train on. */
export type TextParam = Knob & {
  readonly kind: 'text'
  readonly default: string
  /** Characters at most, as strings count them. */
  readonly maxLength: number
  /** True for several lines; then the control is a text area. */
  readonly isLong?: boolean
  /** Says what is wrong with a text of a length that is right; null where nothing is. */
  readonly check?: (text: string) => TextProblem | null
}
/**
 * Bytes that the view has read out of files of the reader's own and found to be right; null while the lab makes its
 * own data. They stay on the device: no link can carry them.
 */
export type FileParam = Knob & { readonly kind: 'file'; readonly default: null; readonly isSetByView: true }
export type Param = NumberParam | ChoiceParam | FlagParam | TableParam | TextParam | FileParam
export type Params = Readonly<Record<string, Param>>

/** Rows of numbers, one column a variable. */
export type Table = readonly (readonly number[])[]

/** What was read from files: what they are called, and the lab's own reading of them. */
export interface OwnFile {
  readonly name: string
  readonly bytes: Uint8Array
}

type ValueOf<P> = P extends { kind: 'number' }
  ? number
  : P extends { kind: 'flag' }
    ? boolean
    : P extends { kind: 'table' }
      ? Table | null
      : P extends { kind: 'file' }
        ? OwnFile | null
        : P extends { kind: 'text' }
          ? string
          : P extends { kind: 'choice'; options: infer Options }
            ? keyof Options & string
            : never
/** The value of every parameter, typed by its kind. */
export type Values<P extends Params> = { readonly [Name in keyof P]: ValueOf<P[Name]> }
export type Value = number | boolean | string | Table | OwnFile | null

/** A number measured at every look; charts, claims and comparisons follow from it. */
export interface Metric {
  readonly label: Text
  /** The symbol it has in the text, in TeX-free form: `L`, `R²`. */
  readonly symbol?: string
  readonly unit?: Text
  readonly better?: 'lower' | 'higher'
  readonly scale?: 'linear' | 'log'
  /** Metrics of the same chart share axes; one without a chart is shown as a number only. */
  readonly chart?: string
}
export type Metrics = Readonly<Record<string, Metric>>

/** All that can be chosen in a lab and all that is measured. */
export interface Spec<P extends Params = Params, M extends Metrics = Metrics> {
  readonly title: Text
  /** What the reader is here to see, in one line. */
  readonly goal: Text
  readonly params: P
  readonly metrics: M
  /** Steps until a run is done; training again goes on for as many. */
  readonly steps: number
  /** Steps a second at first; Infinity is as fast as the device can. */
  readonly pace: number
  /** The parameters that usually are to blame when training diverges, likeliest first. */
  readonly suspects?: readonly string[]
  /** A step is too much for plain JavaScript: without a GPU it is WebAssembly that trains, where there is any. */
  readonly isLarge?: true
  /** The metric that tells how large a part of the units is dead, and the part that is too large. */
  readonly dead?: { readonly metric: string; readonly atLeast: number }
  /** Where the book explains what went wrong: `<chapter>#<heading>`. */
  readonly explain?: Partial<Readonly<Record<'diverged' | 'stuck' | 'dead', string>>>
}

/** Declares a lab; keeps the literal types, from which everything else is derived. */
export function defineSpec<const P extends Params, const M extends Metrics>(
  spec: Spec<P, M> & { readonly suspects?: readonly (keyof P & string)[] },
): Spec<P, M> {
  return spec
}
