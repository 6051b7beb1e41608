import { useLayoutEffect, useRef } from 'react'
import { useLocation } from 'react-router-dom'
import type { PageHead } from './page-head.ts'

/**
 * Brings <html lang>, title and, where the page knows it, description in line with the page shown; the prerendered
 * page has them already. Its canonical address and those of its other languages are taken out where another page is shown: browsers share
 * them instead of the page's own.
 */
export function useDocument({ language, title, description }: PageHead): void {
  const { pathname } = useLocation()
  const firstPath = useRef(pathname)
  useLayoutEffect(() => {
    if (pathname === firstPath.current) return
    for (const link of document.querySelectorAll('link[rel="canonical"], link[hreflang]')) link.remove()
  }, [pathname])
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.title = title
    if (description === '') return
    document.querySelector('meta[name="description"]')?.setAttribute('content', description)
  }, [language, title, description])
}
