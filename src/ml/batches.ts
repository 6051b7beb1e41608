import { randomSource } from '#/base/random.ts'

/** Rows for one step after the other, forever: every row once an epoch, in a new order each time. */
export function* batchesOf(count: number, batchSize: number, seed: number): Generator<Int32Array, never> {
  const random = randomSource(seed)
  const rows = Array.from({ length: count }, (_, row) => row)
  const size = Math.min(batchSize, count)
  for (;;) {
    const order = random.shuffle(rows)
    // a last batch that would be smaller is left out: every step has the same shape
    for (let start = 0; start + size <= count; start += size) {
      yield Int32Array.from(order.slice(start, start + size))
    }
  }
}
