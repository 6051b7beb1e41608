/** Where one named parameter lies in the flat order of all. */
export interface Block {
  readonly name: string
  /** With the networks first, where there are several. */
  readonly shape: readonly number[]
  readonly offset: number
  readonly size: number
}

/** All parameters in one flat order: one block after the other, each holding every network in turn. */
export interface Layout {
  readonly blocks: readonly Block[]
  readonly size: number
  readonly networks: number
}

/** Lays named shapes out one after the other. */
export function layoutOf(
  shapes: readonly (readonly [string, readonly number[]])[],
  networks: number,
): Layout {
  let size = 0
  const blocks = shapes.map(([name, shape]) => {
    const block = { name, shape, offset: size, size: shape.reduce((product, length) => product * length, 1) }
    size += block.size
    return block
  })
  return { blocks, size, networks }
}
