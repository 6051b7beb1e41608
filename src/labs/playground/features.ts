import { allInputs, type InputName } from './inputs.ts'
import { type Scaling, scaled } from './scaling.ts'

/** What the network is told of many places: [n, inputs] row by row. */
export function featuresOf(
  places: readonly (readonly number[])[],
  names: readonly InputName[],
  scaling: Scaling,
): Float32Array {
  const features = new Float32Array(places.length * names.length)
  let at = 0
  for (const place of places) {
    const [x, y] = [scaled(place[0]!, scaling.x), scaled(place[1]!, scaling.y)]
    for (const name of names) features[at++] = allInputs[name].of(x, y)
  }
  return features
}
