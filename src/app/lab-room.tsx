import { type ReactNode, useCallback, useSyncExternalStore } from 'react'
import { useHref, useLocation } from 'react-router-dom'
import type { Language } from '#/base/language.ts'
import { registry } from '#/labs/registry.ts'
import { LabsProvider } from '#/runtime/labs-provider.tsx'
import { useHydrated } from '#/ui/use-hydrated.ts'
import { chapterPath, embedPath } from './paths.ts'
import { recall, remember } from './storage.ts'
import { useLabQuery } from './use-lab-query.ts'

/** Gives the labs what only the app knows: the address, and whether anyone is looking. */
export function LabRoom({ children }: { readonly children: ReactNode }) {
  const { search } = useLocation()
  const isHydrated = useHydrated()
  const onQueryChange = useLabQuery()
  const root = useHref('/')
  const placeOf = useCallback(
    (place: string, language: Language) => {
      const [slug = '', id = ''] = place.split('#')
      return `${root}${chapterPath(language, slug).slice(1)}#${id}`
    },
    [root],
  )
  const addressOf = useCallback(
    (slug: string, query: string, language: Language) => {
      const { origin, pathname } = location
      const question = query === '' ? '' : `?${query}`
      return {
        link: `${origin}${pathname}${question}#${slug}`,
        embedLink: `${origin}${root}${embedPath(language, slug).slice(1)}${question}`,
      }
    },
    [root],
  )
  const isPageVisible = useSyncExternalStore(
    onVisibilityChange,
    () => document.visibilityState === 'visible',
    () => true,
  )
  return (
    <LabsProvider
      registry={registry}
      initialQuery={isHydrated ? search : ''}
      onQueryChange={onQueryChange}
      isPageVisible={isPageVisible}
      placeOf={placeOf}
      addressOf={addressOf}
      memory={memory}
    >
      {children}
    </LabsProvider>
  )
}

const memory = { recall: (key: string) => recall(key) ?? undefined, remember }

function onVisibilityChange(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}
