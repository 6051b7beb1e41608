import { useSyncExternalStore } from 'react'
import { currentProgress, onProgress } from './progress.ts'
import { noProgress, type Progress } from './progress-format.ts'

/** Everything the reader has done; nothing while the page hydrates. */
export function useReaderProgress(): Progress {
  return useSyncExternalStore(onProgress, currentProgress, () => noProgress)
}
