import { type MouseEvent, useCallback } from 'react'
import { useNavigate } from 'react-router-dom'
import { siteRoot } from './site-root.ts'

/**
 * A click handler for the whole page: links of the prose are plain HTML, and go through the router too.
 * A jump within the page keeps the query, where the labs' values are.
 */
export function useInternalLinks(): (event: MouseEvent) => void {
  const navigate = useNavigate()
  return useCallback(
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || isForBrowser(event, link)) return
      const root = siteRoot()
      const url = new URL(link.href)
      if (url.origin !== location.origin || !url.pathname.startsWith(root)) return
      const isJump = link.getAttribute('href')?.startsWith('#') === true
      // what the build leaves beside the pages, such as a figure or the licences
      if (!isJump && !url.pathname.endsWith('/')) return
      event.preventDefault()
      const pathname = `/${url.pathname.slice(root.length)}`
      void navigate({ pathname, search: isJump ? location.search : url.search, hash: url.hash })
    },
    [navigate],
  )
}

function isForBrowser(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const hasModifier = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  return (
    event.defaultPrevented || event.button !== 0 || hasModifier || link.target !== '' || link.download !== ''
  )
}
