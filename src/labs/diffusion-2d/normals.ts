import { randomSource } from '#/base/random.ts'

/** Standard normal numbers, the same for the same seed. */
export function normals(count: number, seed: number): Float32Array {
  const random = randomSource(seed)
  return Float32Array.from({ length: count }, () => random.normal())
}
