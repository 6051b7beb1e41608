import { memo, useLayoutEffect, useRef } from 'react'
import { side } from './model.ts'
import type { Paint } from './paint.ts'
import styles from './view.module.css'

/** Each pixel of the picture is so many wide: a saved picture is then as sharp as the one on the screen. */
const grain = 4

export interface PixelPictureProps {
  /** Keep it stable where nothing changed. */
  readonly paint: Paint
  /** What it shows; without it the picture is decoration. */
  readonly label?: string | undefined
}

/** A picture of 28 × 28 pixels, as large as its place. */
export const PixelPicture = memo(function PixelPicture({ paint, label }: PixelPictureProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const context = ref.current?.getContext('2d')
    if (!context) return
    const small = smallPicture()
    const image = new ImageData(side, side)
    paint(image.data)
    small.putImageData(image, 0, 0)
    context.clearRect(0, 0, grain * side, grain * side)
    context.imageSmoothingEnabled = false
    context.drawImage(small.canvas, 0, 0, grain * side, grain * side)
  }, [paint])
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return <canvas ref={ref} className={styles.pixels} width={grain * side} height={grain * side} {...naming} />
})

let kept: CanvasRenderingContext2D | undefined

/** One small canvas serves all pictures. */
function smallPicture(): CanvasRenderingContext2D {
  if (!kept) {
    const canvas = document.createElement('canvas')
    canvas.width = side
    canvas.height = side
    kept = canvas.getContext('2d')!
  }
  return kept
}
