import type { Text } from '#/base/language.ts'

/** The names of the lanes: the run, and the twin that is compared with it. */
export const laneWords: readonly Text[] = [
  { ja: 'A', en: 'A' },
  { ja: 'B（比べる相手）', en: 'B (its twin)' },
]
