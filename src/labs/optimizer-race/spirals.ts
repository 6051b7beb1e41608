import { randomSource } from '#/base/random.ts'

/** Points in the plane, each of class 0 or 1. */
export type Labelled = {
  readonly x: readonly (readonly [number, number])[]
  readonly y: readonly (0 | 1)[]
}

/** Two arms of a spiral, one a class, three quarters of a turn each, with noise; within about ±1.2. */
export function spirals(count: number, seed: number): Labelled {
  const random = randomSource(seed)
  const y = Array.from({ length: count }, (_, i) => (i % 2 === 0 ? 0 : 1) as 0 | 1)
  const x = y.map((label, i) => {
    const along = (i + 0.5) / count
    const angle = 1.5 * Math.PI * along + label * Math.PI
    const radius = 0.15 + 0.95 * along
    return [
      radius * Math.cos(angle) + random.normal(0, 0.06),
      radius * Math.sin(angle) + random.normal(0, 0.06),
    ] as const
  })
  return { x, y }
}
