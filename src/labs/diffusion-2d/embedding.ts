/** How many numbers tell the network the level. */
export const embeddingSize = 16

/**
 * A level as sines and cosines of eight frequencies, from a quarter of a turn over all levels to 32 turns (after the
 * positional encoding of Vaswani et al., 2017, with powers of two). time: t/T, 0 … 1. Result: [16].
 */
export function embeddingOf(time: number): Float32Array {
  const half = embeddingSize / 2
  return Float32Array.from({ length: embeddingSize }, (_, i) => {
    const angle = Math.PI * time * 2 ** ((i % half) - 1)
    return i < half ? Math.sin(angle) : Math.cos(angle)
  })
}
