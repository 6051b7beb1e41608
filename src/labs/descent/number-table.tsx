import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { Place } from '#/ml/surfaces.ts'
import { NumberTable as Numbers } from '#/viz/panels/number-table.tsx'
import type { Terrain } from './surface.ts'
import { words } from './words.ts'

export interface NumberTableProps {
  readonly language: Language
  readonly terrain: Terrain
  readonly starts: readonly Place[]
  readonly places: readonly Place[]
  readonly summary: string
}

/** The picture in numbers: a sentence, and where every ball started and is. */
export function NumberTable({ language, terrain, starts, places, summary }: NumberTableProps) {
  const format = (value: number) => formatNumber(value, language)
  const pair = (place: Place | undefined) => (place ? `(${format(place[0])}, ${format(place[1])})` : '')
  const heads = [
    { ja: '球', en: 'Ball' }[language],
    words.start[language],
    { ja: '現在地', en: 'Now' }[language],
    words.height[language],
  ]
  const rows = () =>
    places.map((place, ball) => [
      String(ball + 1),
      pair(starts[ball]),
      pair(place),
      format(terrain.height(...place)),
    ])
  return <Numbers {...{ language, summary, heads, rows }} label={words.numbersOf[language]} />
}
