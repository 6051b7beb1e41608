/** What the address says of a lecture. */
export interface LectureAddress {
  /** `stage` is what is projected, `presenter` the lecturer's own window. */
  readonly view: 'stage' | 'presenter'
  /** From 1; may lie beyond the last. */
  readonly slide: number
}

/** Reads `?slide=3` and `?slide=3&presenter`; undefined where the chapter is to be read. */
export function readLecture(search: string): LectureAddress | undefined {
  const query = new URLSearchParams(search)
  const asked = query.get('slide')
  if (asked === null) return undefined
  const number = Number(asked)
  return {
    view: query.has('presenter') ? 'presenter' : 'stage',
    slide: Number.isSafeInteger(number) && number >= 1 ? number : 1,
  }
}

/** The query that opens a lecture, or with undefined the chapter; what it says of labs stays. */
export function withLecture(search: string, lecture: LectureAddress | undefined): string {
  const query = new URLSearchParams(search)
  query.delete('slide')
  query.delete('presenter')
  if (lecture) query.set('slide', String(lecture.slide))
  if (lecture?.view === 'presenter') query.set('presenter', '')
  const written = query.toString()
  return written === '' ? '' : `?${written}`
}
