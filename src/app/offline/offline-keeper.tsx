import { lazy, Suspense, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { recall, remember } from '#/app/storage.ts'
import type { Language } from '#/base/language.ts'
import { ErrorBoundary } from '#/ui/error-boundary.tsx'
import { keepOffline, offlineStore, startOffline } from './offline-client.ts'
import { useTraining } from './use-training.ts'

// on most visits there is nothing to say
const OfflineNotice = lazy(() =>
  import('./offline-notice.tsx').then(({ OfflineNotice }) => ({ default: OfflineNotice })),
)

const toldKey = 'offline-told'

/** Keeps the book offline, and says when it was updated or cannot be kept; never while a lab trains. */
export function OfflineKeeper({ language }: { readonly language: Language }) {
  const { support, problem, isOutdated } = useStore(offlineStore)
  const { isTraining, hasTrained } = useTraining()
  const [isClosed, setIsClosed] = useState(false)
  const [isTold, setIsTold] = useState(() => recall(toldKey) !== null)
  useEffect(() => void startOffline(language), [language])
  useEffect(() => {
    if (hasTrained && support === 'ready') void keepOffline('labs', language)
  }, [hasTrained, support, language])
  const trouble = support === 'refused' ? 'unavailable' : problem === 'full' ? 'full' : undefined
  const close = () => {
    setIsClosed(true)
    if (isOutdated || !trouble) return
    setIsTold(true)
    remember(toldKey, trouble)
  }
  const message = isOutdated ? 'updated' : isTold ? undefined : trouble
  if (!message || isClosed || isTraining) return null
  return (
    // its code may be what cannot be had
    <ErrorBoundary fallback={() => null}>
      <Suspense>
        <OfflineNotice language={language} message={message} onClose={close} />
      </Suspense>
    </ErrorBoundary>
  )
}
