import type { Language, Text } from '#/base/language.ts'
import type { Left, Standing } from './journey.ts'

/** The words around the map of the book. */
export const mapWords = {
  title: { ja: '学びの地図', en: 'The map' },
  lead: {
    ja: '線は、先に読む章から次の章へ、上から下に延びます。どこまで行きますか。',
    en: 'Each line runs down from a chapter to one that builds on it. How far would you like to go?',
  },
  goals: { ja: '行き先', en: 'Where to' },
  whole: { ja: '本の全体', en: 'The whole book' },
  asMap: { ja: '地図', en: 'Map' },
  asList: { ja: '一覧', en: 'List' },
  view: { ja: '見せ方', en: 'Shown as' },
  needs: { ja: '先に読む章', en: 'Builds on' },
  leads: { ja: '次に進める章', en: 'Leads to' },
  order: { ja: '読む順番', en: 'In this order' },
  none: { ja: 'なし', en: 'none' },
} satisfies Record<string, Text>

/** How a chapter stands, for the legend and for who cannot see the sign. */
export const standingWords: Readonly<Record<Standing, Text>> = {
  finished: { ja: '読了', en: 'read' },
  started: { ja: '読書中', en: 'started' },
  ready: { ja: '次に読める', en: 'ready for you' },
  later: { ja: '先に読む章あり', en: 'builds on others' },
  planned: { ja: '準備中', en: 'coming' },
}

/** A span of time, in hours and minutes. */
export function duration(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = { ja: [`${hours}時間`, `${rest}分`], en: [`${hours} h`, `${rest} min`] }[language]
  const shown = parts.filter((_, index) => (index === 0 ? hours > 0 : rest > 0 || hours === 0))
  return shown.join({ ja: '', en: ' ' }[language])
}

/** What is left of a way, in one line. */
export function leftWords({ minutes, unread, finished, planned }: Left, language: Language): string {
  const all = unread + finished + planned
  const written = unread + finished
  const time = duration(minutes, language)
  if (language === 'ja') {
    const left = written === 0 ? '' : unread === 0 ? '公開中の章はすべて読了' : `あと${unread}章、約${time}`
    return [`全${all}章`, left, planned > 0 && `ほかに準備中が${planned}章`].filter(Boolean).join('・')
  }
  const left =
    written === 0 ? '' : unread === 0 ? 'all that is out is read' : `${unread} to read, about ${time}`
  return [`${all} chapters`, left, planned > 0 && `${planned} more coming`].filter(Boolean).join(' · ')
}

/** A goal that this book does not have. */
export function unknownGoal(id: string, language: Language): string {
  const short = id.length > 24 ? `${id.slice(0, 24)}…` : id
  return {
    ja: `「${short}」という行き先はありません。上から選んでください。`,
    en: `There is no way to “${short}”. Please choose one above.`,
  }[language]
}
