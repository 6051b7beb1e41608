import type { Tensor } from '@tensorflow/tfjs'
import type { Surface } from './surface.ts'
import { tensorOf } from './tensor-of.ts'

/** H⁻¹∇f at every ball, by Cramer's rule. x, y and the gradient's parts: [balls] each, and so is the result. */
export function newtonStep(
  { fxx, fxy, fyy }: Surface,
  [x, y]: readonly [Tensor, Tensor],
  [gx, gy]: readonly [Tensor, Tensor],
): readonly [Tensor, Tensor] {
  const [a, b, c] = [tensorOf(fxx, x, y), tensorOf(fxy, x, y), tensorOf(fyy, x, y)] // H = [[a, b], [b, c]]
  const determinant = a.mul(c).sub(b.square())
  return [c.mul(gx).sub(b.mul(gy)).div(determinant), a.mul(gy).sub(b.mul(gx)).div(determinant)]
}
