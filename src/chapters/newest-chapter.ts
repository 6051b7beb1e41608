import { useSyncExternalStore } from 'react'
import type { Chapter } from './chapter.ts'

const newer = new Map<Chapter, Chapter>()
const listeners = new Set<() => void>()

/**
 * Called in development when a chapter's file was edited.
 * @public by the module that the build makes of a chapter
 */
export function replaceChapter(chapter: Chapter, fresh: Chapter): void {
  newer.set(chapter, fresh)
  for (const listener of listeners) listener()
}

/** The chapter as it is now: itself, or what replaced it while it was being written. */
export function useNewestChapter(chapter: Chapter): Chapter {
  return useSyncExternalStore(
    listen,
    () => newest(chapter),
    () => chapter,
  )
}

function newest(chapter: Chapter): Chapter {
  const fresh = newer.get(chapter)
  return fresh ? newest(fresh) : chapter
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
