import { useCallback, useEffect, useRef, useState } from 'react'
import { type Channel, openChannel } from './channel.ts'
import type { StageState, Wish } from './message.ts'

export interface StageLink {
  /** False where the browser cannot keep windows in step. */
  readonly isPossible: boolean
  /** Another window is projected now; this one is silent until it is used. */
  readonly isSuperseded: boolean
  /** This window is the projected one again. */
  readonly takeOver: () => void
}

/** Tells every presenter how the projected window stands, whenever that changes, and hears what they ask. */
export function useStageLink(name: string, state: StageState, onWish: (wish: Wish) => void): StageLink {
  const [isPossible] = useState(() => typeof BroadcastChannel === 'function')
  const [isSuperseded, setSuperseded] = useState(false)
  const channel = useRef<Channel>(undefined)
  const now = useRef({ state, onWish, isSuperseded })
  useEffect(() => {
    now.current = { state, onWish, isSuperseded }
  })
  useEffect(() => {
    const tell = () => channel.current?.post({ kind: 'stage', state: now.current.state })
    const leave = () => {
      if (!now.current.isSuperseded) channel.current?.post({ kind: 'bye' })
    }
    channel.current = openChannel(name, (message) => {
      // two windows that both answer would pull the presenter to and fro: the newest is the one
      if (message.kind === 'stage') return setSuperseded(true)
      if (now.current.isSuperseded) return
      if (message.kind === 'wish') now.current.onWish(message.wish)
      tell()
    })
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
      channel.current?.close()
    }
  }, [name])
  useEffect(() => {
    if (!isSuperseded) channel.current?.post({ kind: 'stage', state })
  }, [state, isSuperseded])
  const takeOver = useCallback(() => setSuperseded(false), [])
  return { isPossible, isSuperseded, takeOver }
}
