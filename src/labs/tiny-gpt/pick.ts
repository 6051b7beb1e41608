import type { Random } from '#/base/random.ts'

/** One of the items, each as likely as any other. */
export function pick<T>(items: readonly T[], random: Random): T {
  return items[random.integer(0, items.length)]!
}

/** Two different ones of the items. */
export function pickTwo<T>(items: readonly T[], random: Random): readonly [T, T] {
  const [first, second] = random.shuffle(items)
  return [first!, second!]
}
