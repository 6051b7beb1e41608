import { randomSource } from '#/base/random.ts'
import { identity, type Matrix } from './matrix.ts'

/** The matrix that training sets out from: all entries of a random one lie between −1 and 1. */
export function startMatrix(start: 'identity' | 'zero' | 'random', seed: number): Matrix {
  if (start === 'identity') return identity
  if (start === 'zero') return [0, 0, 0, 0]
  // another stream than the hidden matrix's
  const random = randomSource(seed + 1_000_003)
  const entry = () => random.uniform(-1, 1)
  return [entry(), entry(), entry(), entry()]
}
