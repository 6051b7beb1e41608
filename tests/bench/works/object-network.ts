import { randomSource } from '#/base/random.ts'

interface Link {
  readonly from: Node
  readonly to: Node
  weight: number
  gradient: number
  m: number
  v: number
}
interface Node {
  readonly into: Link[]
  readonly out: Link[]
  bias: number
  gradient: number
  m: number
  v: number
  output: number
  delta: number
}

/** The same as TensorFlow Playground's nn.ts does it: objects for nodes and links, one example at a time. */
export function objectNetwork(sizes: readonly number[]) {
  const random = randomSource(1)
  const node = (): Node => ({ into: [], out: [], bias: 0, gradient: 0, m: 0, v: 0, output: 0, delta: 0 })
  const layers = sizes.map((size) => Array.from({ length: size }, node))
  const links: Link[] = []
  layers.slice(1).forEach((nodes, k) => {
    for (const to of nodes) {
      for (const from of layers[k]!) {
        const link = { from, to, weight: random.normal(0, 0.5), gradient: 0, m: 0, v: 0 }
        from.out.push(link)
        to.into.push(link)
        links.push(link)
      }
    }
  })
  const last = layers.length - 1
  let t = 0
  const learn = (x: Float32Array, y: Float32Array, n: number, batch: number) => {
    for (const [i, input] of layers[0]!.entries()) input.output = x[n * sizes[0]! + i]!
    for (let k = 1; k <= last; k++) {
      for (const own of layers[k]!) {
        let sum = own.bias
        for (const link of own.into) sum += link.weight * link.from.output
        own.output = k === last ? sum : Math.tanh(sum)
      }
    }
    for (let k = last; k > 0; k--) {
      for (const [j, own] of layers[k]!.entries()) {
        if (k === last) own.delta = (2 * (own.output - y[n * sizes[last]! + j]!)) / batch
        else {
          let sum = 0
          for (const link of own.out) sum += link.weight * link.to.delta
          own.delta = sum * (1 - own.output * own.output)
        }
        own.gradient += own.delta
        for (const link of own.into) link.gradient += own.delta * link.from.output
      }
    }
  }
  const moved = (own: { gradient: number; m: number; v: number }) => {
    own.m = 0.9 * own.m + 0.1 * own.gradient
    own.v = 0.999 * own.v + 0.001 * own.gradient * own.gradient
    own.gradient = 0
    return (0.003 * (own.m / (1 - 0.9 ** t))) / (Math.sqrt(own.v / (1 - 0.999 ** t)) + 1e-8)
  }
  return (x: Float32Array, y: Float32Array): void => {
    t++
    const batch = x.length / sizes[0]!
    for (let n = 0; n < batch; n++) learn(x, y, n, batch)
    for (const link of links) link.weight -= moved(link)
    for (const nodes of layers.slice(1)) for (const own of nodes) own.bias -= moved(own)
  }
}
