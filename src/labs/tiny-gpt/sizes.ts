/** The sizes that all shapes of the model are made of. */
export type Sizes = {
  /** V: tokens that the model knows. */
  readonly vocabulary: number
  /** T: tokens that it sees at once. */
  readonly context: number
  /** C: numbers that stand for one token inside. */
  readonly width: number
  /** H: heads in each block. */
  readonly heads: number
  /** L: blocks. */
  readonly layers: number
}

type Shape = readonly number[]

/** The shapes of one block's parameters: 12C² + 13C numbers. */
function blockShapes(width: number): Readonly<Record<string, Shape>> {
  return {
    gain1: [width],
    bias1: [width],
    attend: [width, 3 * width], // queries, keys and values side by side
    attendBias: [3 * width],
    project: [width, width],
    projectBias: [width],
    gain2: [width],
    bias2: [width],
    expand: [width, 4 * width],
    expandBias: [4 * width],
    contract: [4 * width, width],
    contractBias: [width],
  }
}

/** The shape of every parameter by name; those of block l end in its number: `attend0`, `attend1`, … */
export function shapesOf({ vocabulary, context, width, layers }: Sizes): Readonly<Record<string, Shape>> {
  const blocks = Array.from({ length: layers }, (_, l) =>
    Object.entries(blockShapes(width)).map(([name, shape]) => [`${name}${l}`, shape] as const),
  )
  return {
    embedding: [vocabulary, width],
    position: [context, width],
    ...Object.fromEntries(blocks.flat()),
    gain: [width],
    bias: [width],
    head: [width, vocabulary],
  }
}

/** `2VC + TC + L(12C² + 13C) + 2C`: how many numbers are learned. */
export function parameterCount({ vocabulary, context, width, layers }: Sizes): number {
  return 2 * vocabulary * width + context * width + layers * (12 * width * width + 13 * width) + 2 * width
}
