import { use } from 'react'
import type { Language } from '#/base/language.ts'

type Loaded = typeof import('./progress-page.tsx')
let fetching: Promise<Loaded> | undefined
let loaded: Loaded | undefined

/** Makes the page ready, so that it hydrates without waiting. */
export async function prepareProgressPage(): Promise<void> {
  loaded = await fetchOnce()
}

/** The page with the reader's record; its code is fetched when it is opened. */
export function LazyProgressPage({ language }: { readonly language: Language }) {
  const { ProgressPage } = loaded ?? use(fetchOnce())
  return <ProgressPage language={language} />
}

function fetchOnce(): Promise<Loaded> {
  fetching ??= import('./progress-page.tsx')
  // it may succeed when the reader tries again
  fetching.catch(() => {
    fetching = undefined
  })
  return fetching
}
