/** The weights of a cell as they are read back, by the names that `gateShapes` gives them. */
export type PlainWeights = Readonly<Record<string, Float32Array>>

/** Where an input vector is 1; elsewhere it is 0. */
export type Places = readonly number[]

/** All that a cell works out in one time step of one sequence, by the symbols of its formulas; each [units]. */
export type Moment = Readonly<Record<string, Float32Array>> & {
  readonly h: Float32Array
  readonly c: Float32Array
}

/** ∂L/∂h and ∂L/∂c of one time step. */
export interface StateGradient {
  readonly h: Float32Array
  readonly c: Float32Array
}

/** A cell in plain loops, for one sequence whose inputs are 0 but for a few 1s: each is given by their places. */
export interface PlainCell {
  /** The symbols of its formulas, in their order. */
  readonly symbols: readonly string[]
  readonly step: (p: PlainWeights, input: Places, before: Moment) => Moment
  /** The gradient one time step earlier. `gradient.c` of a cell without a cell state stays 0. */
  readonly back: (p: PlainWeights, before: Moment, now: Moment, gradient: StateGradient) => StateGradient
}

/** The state that every sequence starts from. */
export function atRest(units: number): Moment {
  return { h: new Float32Array(units), c: new Float32Array(units) }
}

/** `xW + hU + b` of one gate, through a function. */
export function plainGate(
  p: PlainWeights,
  gate: string,
  input: Places,
  h: Float32Array,
  squash: (score: number) => number,
): Float32Array {
  const [w, u, b] = [p[`w${gate}`]!, p[`u${gate}`]!, p[`b${gate}`]!]
  const units = b.length
  const scores = new Float32Array(units)
  scores.set(b)
  for (const place of input) for (let j = 0; j < units; j++) scores[j]! += w[place * units + j]!
  for (let k = 0; k < units; k++) {
    const value = h[k]!
    for (let j = 0; j < units; j++) scores[j]! += value * u[k * units + j]!
  }
  for (let j = 0; j < units; j++) scores[j] = squash(scores[j]!)
  return scores
}

/** Adds to `sum` what the gradient of a gate's scores is for its h: `∂L/∂h = ∂L/∂s Uᵀ`. */
export function addBack(sum: Float32Array, u: Float32Array, ofScores: Float32Array): void {
  const units = ofScores.length
  for (let k = 0; k < units; k++) {
    for (let j = 0; j < units; j++) sum[k]! += ofScores[j]! * u[k * units + j]!
  }
}

/** `1 / (1 + e⁻ˢ)`. */
export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score))
