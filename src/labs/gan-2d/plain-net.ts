/** Widths of the two hidden layers of either player. */
export const hidden = 24

/** How a player is made: its hidden activation and the numbers that it gives out. */
export interface Player {
  readonly activation: 'tanh' | 'relu'
  readonly outputs: 1 | 2
}
export const generatorPlayer: Player = { activation: 'tanh', outputs: 2 }
export const discriminatorPlayer: Player = { activation: 'relu', outputs: 1 }

/** Parameters of a player by name; in flat order they are w1, b1, w2, b2, w3, b3. */
export function shapesOf({ outputs }: Player) {
  return {
    w1: [2, hidden],
    b1: [hidden],
    w2: [hidden, hidden],
    b2: [hidden],
    w3: [hidden, outputs],
    b3: [outputs],
  } as const
}

interface Layer {
  readonly inputs: number
  readonly outputs: number
  /** Where W begins; b follows it. */
  readonly offset: number
}

function layersOf({ outputs }: Player): readonly [Layer, Layer, Layer] {
  const first = { inputs: 2, outputs: hidden, offset: 0 }
  const second = { inputs: hidden, outputs: hidden, offset: 3 * hidden }
  const third = { inputs: hidden, outputs, offset: 3 * hidden + hidden * (hidden + 1) }
  return [first, second, third]
}

/** What a player answers, in plain loops. weights: flat; x: [n, 2] flat; result: [n, outputs] flat. */
export function answers(player: Player, weights: ArrayLike<number>, x: ArrayLike<number>): Float32Array {
  return forward(player, weights, x).at(-1)!
}

function forward(player: Player, weights: ArrayLike<number>, x: ArrayLike<number>): readonly Float32Array[] {
  const count = x.length / 2
  const values: Float32Array[] = [Float32Array.from(x)]
  for (const [index, layer] of layersOf(player).entries()) {
    const z = affine(weights, values.at(-1)!, { ...layer, count })
    if (index < 2) activate(z, player.activation)
    values.push(z)
  }
  return values
}

function affine(
  weights: ArrayLike<number>,
  x: Float32Array,
  { inputs, outputs, offset, count }: Layer & { readonly count: number },
): Float32Array {
  const z = new Float32Array(count * outputs)
  const bias = offset + inputs * outputs
  for (let row = 0; row < count; row++) {
    for (let j = 0; j < outputs; j++) z[row * outputs + j] = weights[bias + j]!
    for (let i = 0; i < inputs; i++) {
      const value = x[row * inputs + i]!
      if (value === 0) continue
      const from = offset + i * outputs
      for (let j = 0; j < outputs; j++) z[row * outputs + j]! += value * weights[from + j]!
    }
  }
  return z
}

function activate(z: Float32Array, activation: Player['activation']): void {
  for (let i = 0; i < z.length; i++) z[i] = activation === 'tanh' ? Math.tanh(z[i]!) : Math.max(0, z[i]!)
}

/** The discriminator's score s at each place and its slope there. x: [n, 2] flat; slopes ∂s/∂x: [n, 2] flat. */
export function scoresAndSlopes(weights: ArrayLike<number>, x: ArrayLike<number>) {
  const [, first, second, scores] = forward(discriminatorPlayer, weights, x) as Float32Array[]
  const [one, two, three] = layersOf(discriminatorPlayer)
  const count = x.length / 2
  const top = new Float32Array(count).fill(1)
  const atSecond = backward(weights, top, { ...three, count }).map((g, i) => (second![i]! > 0 ? g : 0))
  const atFirst = backward(weights, atSecond, { ...two, count }).map((g, i) => (first![i]! > 0 ? g : 0))
  return { scores: scores!, slopes: backward(weights, atFirst, { ...one, count }) }
}

/** ∂/∂x = ∂/∂z Wᵀ. gradient: [count, outputs] flat; result: [count, inputs] flat. */
function backward(
  weights: ArrayLike<number>,
  gradient: Float32Array,
  { inputs, outputs, offset, count }: Layer & { readonly count: number },
): Float32Array {
  const result = new Float32Array(count * inputs)
  for (let row = 0; row < count; row++) {
    for (let i = 0; i < inputs; i++) {
      let sum = 0
      for (let j = 0; j < outputs; j++)
        sum += gradient[row * outputs + j]! * weights[offset + i * outputs + j]!
      result[row * inputs + i] = sum
    }
  }
  return result
}
