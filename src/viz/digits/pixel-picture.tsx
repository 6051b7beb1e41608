import { memo, useLayoutEffect, useRef } from 'react'
import styles from './digits.module.css'
import type { Paint } from './paint.ts'

/** A picture has about so many pixels to a side: a saved one is then as sharp as the one on the screen. */
const fineness = 112

export interface PixelPictureProps {
  /** Keep it stable where nothing changed. */
  readonly paint: Paint
  /** Pixels to a side of what is painted. */
  readonly side?: number
  /** What it shows; without it the picture is decoration. */
  readonly label?: string | undefined
}

/** A square picture of few pixels, as large as its place. */
export const PixelPicture = memo(function PixelPicture({ paint, side = 28, label }: PixelPictureProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  const size = side * Math.max(1, Math.round(fineness / side))
  useLayoutEffect(() => {
    const context = ref.current?.getContext('2d')
    if (!context) return
    const image = new ImageData(side, side)
    paint(image.data)
    const small = smallPicture(side)
    small.putImageData(image, 0, 0)
    context.clearRect(0, 0, size, size)
    context.imageSmoothingEnabled = false
    context.drawImage(small.canvas, 0, 0, size, size)
  }, [paint, side, size])
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return <canvas ref={ref} className={styles.pixels} width={size} height={size} {...naming} />
})

const kept = new Map<number, CanvasRenderingContext2D>()

/** One small canvas serves all pictures of a size. */
function smallPicture(side: number): CanvasRenderingContext2D {
  const known = kept.get(side)
  if (known) return known
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d')!
  kept.set(side, context)
  return context
}
