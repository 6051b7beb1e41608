import type { Tensor } from '@tensorflow/tfjs'
import type { Surface } from './surface.ts'
import { tensorOf } from './tensor-of.ts'

/** Where the slope comes from: the derivative's formula, or differences of heights h apart. */
export type Derivative = 'exact' | 'central' | 'forward'

/** The gradient at every ball. x, y: [balls] each; the result: ∂f/∂x and ∂f/∂y, [balls] each. */
export function gradientOf(
  { f, fx, fy }: Surface,
  [x, y]: readonly [Tensor, Tensor],
  { derivative, h }: { derivative: Derivative; h: number },
): readonly [Tensor, Tensor] {
  if (derivative === 'exact') return [tensorOf(fx, x, y), tensorOf(fy, x, y)]
  const back = derivative === 'central' ? h : 0
  const width = h + back
  return [
    tensorOf(f, x.add(h), y)
      .sub(tensorOf(f, x.sub(back), y))
      .div(width),
    tensorOf(f, x, y.add(h))
      .sub(tensorOf(f, x, y.sub(back)))
      .div(width),
  ]
}
