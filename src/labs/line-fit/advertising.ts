import { randomSource } from '#/base/random.ts'
import type { Point } from '#/ml/least-squares.ts'

/**
 * Invented companies: advertising spend x ~ U(0, 5) and sales y = 2x + 3 + N(0, noise²), both in million yen.
 * The last `outliers` points spend much and sell 12 less than the line says. Rounded to a thousand yen.
 */
export function advertising(
  { count, noise, outliers }: { count: number; noise: number; outliers: number },
  seed: number,
): readonly Point[] {
  const random = randomSource(seed)
  return Array.from({ length: count }, (_, index): Point => {
    const isOutlier = index >= count - outliers
    const x = isOutlier ? random.uniform(4, 5) : random.uniform(0, 5)
    return [toThousand(x), toThousand(2 * x + 3 + random.normal(0, noise) - (isOutlier ? 12 : 0))]
  })
}

function toThousand(million: number): number {
  return Math.round(1000 * million) / 1000
}
