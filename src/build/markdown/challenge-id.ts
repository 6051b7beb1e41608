import type { Directives } from 'mdast-util-directive'

/** `line-fit-loss-at-most-0-02`: names a challenge by what it asks, the same in both languages. */
export function challengeId({ attributes }: Directives): string {
  const { id, metric, atMost, atLeast, steps } = attributes ?? {}
  const parts = [
    id,
    metric,
    atLeast && `at-least-${atLeast}`,
    atMost && `at-most-${atMost}`,
    steps && `in-${steps}`,
  ]
  const words = parts.filter(Boolean).join('-')
  return words
    .replaceAll('--', '-minus-')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()
}
