import { useEffect, useRef } from 'react'
import { nothingDrawn, type Stroke } from './drawing.ts'
import { greyPixels } from './grey-pixels.ts'

interface Options {
  readonly strokes: readonly Stroke[]
  readonly resolution: number
  readonly penWidth: number
  readonly onDraw: (pixels: Float32Array) => void
}

/** Tells the pixels of the strokes whenever these change, at most once a frame: the last ones always. */
export function useToldPixels(options: Options) {
  const latest = useRef(options)
  const told = useRef<readonly Stroke[]>(nothingDrawn.strokes)
  const frame = useRef(0)
  const { strokes, resolution } = options
  // biome-ignore lint/correctness/useExhaustiveDependencies: told again only when there is something new
  useEffect(() => {
    latest.current = options
    if (frame.current !== 0 || told.current === strokes) return
    frame.current = requestAnimationFrame(() => {
      frame.current = 0
      const now = latest.current
      told.current = now.strokes
      now.onDraw(greyPixels(now.strokes, now.resolution, now.penWidth))
    })
  }, [strokes, resolution, options.onDraw])
  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current)
      frame.current = 0
    },
    [],
  )
}
