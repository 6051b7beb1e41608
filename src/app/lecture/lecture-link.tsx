import { Presentation } from 'lucide-react'
import type { MouseEvent } from 'react'
import { Link, useLocation, useNavigate } from 'react-router-dom'
import { pageAt } from '#/app/page.ts'
import { placeInView } from '#/app/place.ts'
import type { Arrival } from '#/app/use-scroll.ts'
import type { Language, Text } from '#/base/language.ts'
import { withLecture } from './lecture-address.ts'

const label: Text = { ja: '講義で使う', en: 'Lecture' }

export interface LectureLinkProps {
  readonly language: Language
  readonly className: string | undefined
  readonly iconClassName: string | undefined
}

/** In a chapter, the way to project it, from where the reader is; the labs go on as they are. Else nothing. */
export function LectureLink({ language, className, iconClassName }: LectureLinkProps) {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  if (pageAt(pathname).kind !== 'chapter') return null
  const begin = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const place = placeInView()
    const id = place?.kind === 'between' ? place.from : place?.id
    const search = withLecture(location.search, { view: 'stage', slide: 1 })
    const arrival: Arrival = { place: undefined }
    void navigate({ pathname, search, hash: id === undefined ? '' : `#${id}` }, { state: arrival })
  }
  return (
    <Link
      className={className}
      to={{ pathname, search: '?slide=1' }}
      aria-label={label[language]}
      title={label[language]}
      data-action="lecture"
      onClick={begin}
    >
      <Presentation className={iconClassName} aria-hidden="true" />
    </Link>
  )
}
