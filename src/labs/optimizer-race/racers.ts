import type { Text } from '#/base/language.ts'

/** One of the update rules that race. */
interface Racer {
  readonly name: Text
  /** The rule line by line, in the chapter's symbols; g is the gradient at θ, squares and roots go by component. */
  readonly rule: readonly string[]
  /** What it remembers of each parameter, by the engine's name and by the symbol in the rule. */
  readonly memory: readonly { readonly state: string; readonly symbol: string }[]
  /** A design token, and how its path is dashed: colour is not the only sign. */
  readonly colour: 'muted' | 'orange' | 'red' | 'green' | 'ink' | 'blue' | 'accent'
  readonly dash: readonly number[]
}

const velocity = [{ state: 'velocity', symbol: 'v' }] as const
const squares = [{ state: 'squares', symbol: 's' }] as const
const both = [
  { state: 'first', symbol: 'm' },
  { state: 'second', symbol: 'v' },
] as const
const averages = [
  'm ← β₁m + (1 − β₁)g',
  'v ← β₂v + (1 − β₂)g²',
  'm̂ = m / (1 − β₁ᵗ),  v̂ = v / (1 − β₂ᵗ)',
] as const

/** The rules that race, in the order of their invention; the key is also part of parameter and metric names. */
export const racers = {
  sgd: {
    name: { ja: 'SGD', en: 'SGD' },
    rule: ['θ ← θ − ηg'],
    memory: [],
    colour: 'muted',
    dash: [],
  },
  momentum: {
    name: { ja: 'モーメンタム', en: 'Momentum' },
    rule: ['v ← μv + g', 'θ ← θ − ηv'],
    memory: velocity,
    colour: 'orange',
    dash: [],
  },
  nesterov: {
    name: { ja: 'ネステロフ', en: 'Nesterov' },
    rule: ['v ← μv + g', 'θ ← θ − η(g + μv)'],
    memory: velocity,
    colour: 'red',
    dash: [7, 4],
  },
  adagrad: {
    name: { ja: 'AdaGrad', en: 'AdaGrad' },
    rule: ['s ← s + g²', 'θ ← θ − ηg / √(s + ε)'],
    memory: squares,
    colour: 'green',
    dash: [],
  },
  rmsprop: {
    name: { ja: 'RMSProp', en: 'RMSProp' },
    rule: ['s ← ρs + (1 − ρ)g²', 'θ ← θ − ηg / √(s + ε)'],
    memory: squares,
    colour: 'ink',
    dash: [2, 4],
  },
  adam: {
    name: { ja: 'Adam', en: 'Adam' },
    rule: [...averages, 'θ ← θ − ηm̂ / (√v̂ + ε)'],
    memory: both,
    colour: 'blue',
    dash: [],
  },
  adamw: {
    name: { ja: 'AdamW', en: 'AdamW' },
    rule: [...averages, 'θ ← θ − η(m̂ / (√v̂ + ε) + λθ)'],
    memory: both,
    colour: 'accent',
    dash: [7, 4],
  },
} as const satisfies Readonly<Record<string, Racer>>

/** The name of a rule in parameters, metrics and links. */
export type RacerName = keyof typeof racers
/** All of them in order; places in arrays follow it. */
export const racerNames = Object.keys(racers) as readonly RacerName[]
