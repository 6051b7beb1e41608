import { randomSource } from '#/base/random.ts'

/** Endless mini-batches of indices: every pass over the data in a new order, from the seed. */
export function* batches(count: number, size: number, seed: number): Generator<number[], never> {
  const random = randomSource(seed)
  const all = Array.from({ length: count }, (_, index) => index)
  for (;;) {
    const order = random.shuffle(all)
    for (let first = 0; first + size <= count; first += size) yield order.slice(first, first + size)
  }
}
