import { useEffect, useRef } from 'react'
import { isField } from '#/runtime/shortcuts.ts'

/** What a key of the lecture stands for. */
export type KeyDeed =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'train'
  | 'step'
  | 'reset'
  | 'lab'
  | 'fullScreen'
  | 'code'
  | 'presenter'
  | 'keys'
  | 'close'

const turning: Readonly<Record<string, KeyDeed>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
}
/** What a clicker in the hand sends: these turn wherever the focus is. */
const paging: Readonly<Record<string, KeyDeed>> = { PageDown: 'next', PageUp: 'previous' }
const letters: Readonly<Record<string, KeyDeed>> = {
  t: 'train',
  s: 'step',
  r: 'reset',
  l: 'lab',
  z: 'fullScreen',
  q: 'code',
  p: 'presenter',
  '?': 'keys',
  Escape: 'close',
}

/** What was asked by a key; undefined where it is someone else's: a field's, a button's, a handle's in a picture. */
export function keyDeed(event: KeyboardEvent): KeyDeed | undefined {
  const { key, target, defaultPrevented, ctrlKey, metaKey, altKey } = event
  if (defaultPrevented || ctrlKey || metaKey || altKey) return undefined
  const isIn = (selector: string) => target instanceof Element && target.closest(selector) !== null
  if (isIn('dialog, textarea')) return undefined
  if (Object.hasOwn(paging, key)) return paging[key]
  if (Object.hasOwn(turning, key)) return isIn('input, select, [role="slider"]') ? undefined : turning[key]
  if (key === ' ') {
    if (isIn('input, select, button, a, summary, [role="slider"]')) return undefined
    return event.shiftKey ? 'previous' : 'next'
  }
  const name = key.length === 1 ? key.toLowerCase() : key
  return !isField(target) && Object.hasOwn(letters, name) ? letters[name] : undefined
}

/** Calls back for every key of the lecture that is pressed in this window. */
export function useLectureKeys(onDeed: (deed: KeyDeed) => void): void {
  const callback = useRef(onDeed)
  useEffect(() => {
    callback.current = onDeed
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const deed = keyDeed(event)
      if (!deed) return
      event.preventDefault()
      callback.current(deed)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}
