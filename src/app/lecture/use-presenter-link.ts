import { useCallback, useEffect, useRef, useState } from 'react'
import { type Channel, openChannel } from './channel.ts'
import type { StageState, Wish } from './message.ts'

/** How the presenter stands to the projected window. */
export type Contact = 'waiting' | 'inStep' | 'gone' | 'silent' | 'impossible'

/** A window on the same machine answers at once, unless there is none. */
const patienceMs = 2000
/** A window that crashed says no farewell, so it is asked now and then. */
const everyMs = 3000

export interface PresenterLink {
  readonly contact: Contact
  /** What was last heard of the projected window. */
  readonly state: StageState | undefined
  readonly send: (wish: Wish) => void
}

/** Follows the projected window and asks things of it. */
export function usePresenterLink(name: string): PresenterLink {
  const [contact, setContact] = useState<Contact>('waiting')
  const [state, setState] = useState<StageState>()
  const channel = useRef<Channel>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const expectAnswer = useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined
      // one that has said farewell is not expected to answer
      setContact((before) => (before === 'gone' ? before : 'silent'))
    }, patienceMs)
  }, [])
  useEffect(() => {
    const answered = () => {
      clearTimeout(timer.current)
      timer.current = undefined
    }
    channel.current = openChannel(name, (message) => {
      if (message.kind === 'stage') {
        answered()
        setState(message.state)
        setContact('inStep')
      } else if (message.kind === 'bye') {
        answered()
        setContact('gone')
      }
    })
    const greet = () => {
      channel.current?.post({ kind: 'hello' })
      expectAnswer()
    }
    let greeting: ReturnType<typeof setInterval> | undefined
    if (channel.current) {
      greet()
      greeting = setInterval(greet, everyMs)
    } else setContact('impossible')
    return () => {
      clearInterval(greeting)
      answered()
      channel.current?.close()
    }
  }, [name, expectAnswer])
  const send = useCallback(
    (wish: Wish) => {
      channel.current?.post({ kind: 'wish', wish })
      expectAnswer()
    },
    [expectAnswer],
  )
  return { contact, state, send }
}
