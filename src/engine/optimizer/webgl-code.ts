import type { Layout } from './layout.ts'
import type { Rule } from './rules.ts'

/** Partial sums a norm is made from: enough lanes to keep a GPU busy, few enough to add up in every pixel. */
export const lanes = 64

/** What shapes the shader of an update; a change of it means another compilation. */
export interface Shape {
  readonly layout: Layout
  /** All gradients in one tensor, where there are more than a shader has textures. */
  readonly isJoined: boolean
  readonly hasNorm: boolean
  readonly hasRates: boolean
}

const fetch = ({ isJoined }: Shape, block: number, offset: number, place: string) =>
  isJoined ? `getG0(${place} + ${offset})` : `getG${block}(${place})`

/** GLSL that finds the gradient of parameter i and the network it belongs to. */
function locate(shape: Shape): string {
  const { blocks, networks } = shape.layout
  const cases = blocks.map(({ offset, size }, k) => {
    const found = `g = ${fetch(shape, k, offset, `(i - ${offset})`)}; net = (i - ${offset}) / ${size / networks};`
    return `if (i < ${offset + size}) { ${found} }`
  })
  return `void locate(int i, out float g, out int net) { ${cases.join(' else ')} }`
}

/** The shader of one update: pixel i + part · size holds the parameter (part 0) or what is remembered of it. */
export function updateCode(rule: Rule, shape: Shape): string {
  const { size } = shape.layout
  const state = rule.state.map((_, k) => `float s${k} = getState(i + ${(k + 1) * size});`)
  const outputs = rule.state.map((_, k) => `if (part == ${k + 1}) result = s${k};`)
  const norm = `float square = 0.0;
    for (int lane = 0; lane < ${lanes}; lane++) square += getNorm(net * ${lanes} + lane);
    g *= min(1.0, clipNorm * inversesqrt(max(square, 1e-30)));`
  return `${locate(shape)}
  void main() {
    int index = getOutputCoords();
    int part = index / ${size};
    int i = index - part * ${size};
    float g; int net;
    locate(i, g, net);
    g = clamp(g, -clipValue, clipValue);
    ${shape.hasNorm ? norm : ''}
    float theta = getState(i);
    ${shape.hasRates ? 'float rate = getRates(net);' : ''}
    ${state.join('\n')}
    ${rule.glsl}
    float result = theta;
    ${outputs.join('\n')}
    setOutput(result);
  }`
}

/** The shader of the squared length of each network's gradient, in `lanes` partial sums. */
export function normCode(shape: Shape): string {
  const { blocks, networks } = shape.layout
  const sums = blocks.map(({ offset, size }, k) => {
    const length = size / networks
    return `for (int k = lane; k < ${length}; k += ${lanes}) {
      float g = clamp(${fetch(shape, k, offset, `(net * ${length} + k)`)}, -clipValue, clipValue);
      square += g * g;
    }`
  })
  return `void main() {
    int index = getOutputCoords();
    int net = index / ${lanes};
    int lane = index - net * ${lanes};
    float square = 0.0;
    ${sums.join('\n')}
    setOutput(square);
  }`
}
