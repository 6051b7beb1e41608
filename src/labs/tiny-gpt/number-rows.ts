import type { At } from './attention-panel.tsx'
import { percent } from './percent.ts'
import { ranked } from './sampling.ts'
import { inText, marked } from './shown.ts'
import { largestAt, rowOf, type Story, scoresAt } from './story.ts'

/** The text in numbers: each token, how probable it was, where it looks and what the model expects after it. */
export function numberRows(story: Story, at: At, chances: readonly number[]): readonly (readonly string[])[] {
  const tokenAt = (place: number) => inText(story.tokens[story.ids[place]!] ?? '')
  return Array.from(story.ids, (_, place) => {
    const row = rowOf(story, at, place)
    const best = largestAt(row)
    const first = ranked(scoresAt(story, place))[0] ?? 0
    return [
      String(place + 1),
      tokenAt(place),
      percent(chances[place]!),
      `${tokenAt(best)} (${best + 1}) ${percent(row[best]!)}`,
      marked(story.tokens[first] ?? ''),
    ]
  })
}
