import { useEffect, useState } from 'react'
import { useMedia } from '#/viz/use-media.ts'

/** How long the whole way back takes to play, in milliseconds. */
const playMs = 4000

export interface Play {
  /** How much of the way is shown, 0 … 1. */
  readonly share: number
  readonly isPlaying: boolean
  /** False where the reader has asked for no motion: then the way is gone along with the slider alone. */
  readonly canPlay: boolean
  setShare(share: number): void
  toggle(): void
}

/** Plays the way back from noise to samples; at first its end is shown. */
export function usePlay(): Play {
  const canPlay = !useMedia('(prefers-reduced-motion: reduce)')
  const [share, setShare] = useState(1)
  const [isAsked, setIsAsked] = useState(false)
  const isPlaying = isAsked && canPlay
  useEffect(() => {
    if (!isPlaying) return
    let last: number | undefined
    let request = requestAnimationFrame(function draw(now) {
      const passed = (now - (last ?? now)) / playMs
      last = now
      setShare((before) => Math.min(1, before + passed))
      request = requestAnimationFrame(draw)
    })
    return () => cancelAnimationFrame(request)
  }, [isPlaying])
  if (isPlaying && share >= 1) setIsAsked(false)
  return {
    share,
    isPlaying,
    canPlay,
    setShare(next) {
      setIsAsked(false)
      setShare(next)
    },
    toggle() {
      if (!isPlaying && share >= 1) setShare(0)
      setIsAsked(!isPlaying)
    },
  }
}
