import { add, cos, div, mul, slice, square, sub, sum, type Tensor, type Tensor1D } from '@tensorflow/tfjs'
import type { SurfaceName } from './surfaces.ts'

/** The height of each surface as tensors, for TF.js to differentiate. place: (x, y), [2]; the result: []. */
export const heights: Readonly<Record<SurfaceName, (place: Tensor1D) => Tensor>> = {
  valley: (place) => sum(mul(square(place), [1 / 20, 1])),
  ravine: (place) => {
    const [x, y] = [slice(place, 0, 1), slice(place, 1, 1)]
    const [along, across] = [square(sub(1, x)), square(sub(y, square(x)))]
    return sum(div(add(along, mul(across, 10)), 50))
  },
  saddle: (place) => {
    const squares = square(place)
    return sum(add(mul(squares, [1 / 4, -1 / 4]), mul(square(squares), [0, 1 / 16])))
  },
  dips: (place) => sum(sub(div(square(place), 20), div(cos(mul(place, 2)), 4))),
}
