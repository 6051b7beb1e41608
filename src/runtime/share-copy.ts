import { useState } from 'react'

/** How the last copy went: the reader is told, and where the clipboard is refused finds the text selected. */
export type CopyResult = 'copied' | 'refused' | undefined

/** Copies to the clipboard; `select` is called where that is refused, so that the reader can copy by hand. */
export function useCopy(): {
  readonly result: CopyResult
  readonly copy: (text: string, select: () => void) => Promise<void>
  readonly forget: () => void
} {
  const [result, setResult] = useState<CopyResult>()
  const copy = async (text: string, select: () => void) => {
    try {
      await navigator.clipboard.writeText(text)
      setResult('copied')
    } catch {
      select()
      setResult('refused')
    }
  }
  return { result, copy, forget: () => setResult(undefined) }
}
