import type { TensorInfo } from '@tensorflow/tfjs'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import { type Call, free, run } from './kernel.ts'

/** A tensor whose axes have the letters of an einsum equation. */
interface Lettered {
  readonly tensor: TensorInfo
  readonly letters: readonly string[]
}

const sizeOf = ({ tensor, letters }: Lettered, letter: string) => tensor.shape[letters.indexOf(letter)]!
const product = (x: Lettered, letters: readonly string[]) => letters.reduce((n, l) => n * sizeOf(x, l), 1)

/** Puts the axes in the order of `letters`, which are all of its own. */
function arranged(
  backend: BackendWasm,
  { tensor, letters: own }: Lettered,
  letters: readonly string[],
): TensorInfo {
  return run('Transpose', backend, { x: tensor }, { perm: letters.map((letter) => own.indexOf(letter)) })
}

/** Sums away the axes that neither the result nor the other operand has. */
function summed(backend: BackendWasm, x: Lettered, wanted: ReadonlySet<string>): Lettered {
  const axis = x.letters.flatMap((letter, i) => (wanted.has(letter) ? [] : [i]))
  const letters = x.letters.filter((letter) => wanted.has(letter))
  if (axis.length === 0) return { letters, tensor: run('Identity', backend, { x: x.tensor }) }
  return { letters, tensor: run('Sum', backend, { x: x.tensor }, { axis, keepDims: false }) }
}

/** Two operands as one batched matrix product: [batch, a's own, common] · [batch, common, b's own]. */
function multiplied(backend: BackendWasm, a: Lettered, b: Lettered, out: readonly string[]): Lettered {
  const shared = a.letters.filter((letter) => b.letters.includes(letter))
  const batch = shared.filter((letter) => out.includes(letter))
  const common = shared.filter((letter) => !out.includes(letter))
  const ownA = a.letters.filter((letter) => !shared.includes(letter))
  const ownB = b.letters.filter((letter) => !shared.includes(letter))
  const left = arranged(backend, a, [...batch, ...ownA, ...common])
  const right = arranged(backend, b, [...batch, ...common, ...ownB])
  const [n, k] = [product(a, batch), product(a, common)]
  const product3d = run(
    'BatchMatMul',
    backend,
    {
      a: { ...left, shape: [n, product(a, ownA), k] },
      b: { ...right, shape: [n, k, product(b, ownB)] },
    },
    { transposeA: false, transposeB: false },
  )
  free(backend, left, right)
  const letters = [...batch, ...ownA, ...ownB]
  const shape = letters.map((letter) => sizeOf(a.letters.includes(letter) ? a : b, letter))
  return { letters, tensor: { ...product3d, shape } }
}

/**
 * Einstein's summation of one or two tensors, `ij,jk->ik`: two become one batched matrix product.
 * @throws for an equation with `...`, a repeated letter within one tensor, or three and more tensors
 */
export function einsum({
  inputs,
  attrs: { equation },
  backend,
}: Call<readonly TensorInfo[], { equation: string }>): TensorInfo {
  const [terms, result] = equation.replaceAll(' ', '').split('->') as [string, string]
  const operands = terms.split(',').map((term, i) => ({ tensor: inputs[i]!, letters: [...term] }))
  if (operands.length > 2 || operands.some(({ letters }) => new Set(letters).size < letters.length)) {
    throw new Error(`einsum '${equation}': wasm takes one or two tensors, each letter once in each`)
  }
  const out = [...result]
  const parts = operands.map((operand, i) =>
    summed(backend, operand, new Set([...out, ...(operands[1 - i]?.letters ?? [])])),
  )
  const [a, b] = parts as [Lettered, Lettered | undefined]
  const joined = b === undefined ? a : multiplied(backend, a, b, out)
  const arrangedResult = arranged(backend, joined, out)
  free(backend, joined.tensor)
  if (b !== undefined) free(backend, a.tensor, b.tensor)
  return arrangedResult
}
