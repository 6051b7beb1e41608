import { useCallback } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { Arrival } from '#/app/use-scroll.ts'
import { type LectureAddress, withLecture } from './lecture-address.ts'

const staying: Arrival = { place: undefined }

/** Turns this window to a slide, which its address then says; the history of the browser does not grow. */
export function useTurn(view: LectureAddress['view']): (slide: number) => void {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  return useCallback(
    (slide) => {
      const search = withLecture(location.search, { view, slide })
      void navigate({ pathname, search, hash: '' }, { replace: true, state: staying })
    },
    [pathname, navigate, view],
  )
}

/** Leaves the lecture for the chapter, at the place with this id or at its beginning. */
export function useLeave(): (anchor: string | undefined) => void {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  return useCallback(
    (anchor) => {
      const search = withLecture(location.search, undefined)
      void navigate({ pathname, search, hash: anchor === undefined ? '' : `#${anchor}` }, { replace: true })
    },
    [pathname, navigate],
  )
}
