import { useLayoutEffect, useRef } from 'react'
import { type ThemeColours, useThemeColours } from './theme-colours.ts'
import { usePixelRatio } from './use-pixel-ratio.ts'

/** Draws a whole picture, in CSS pixels, on a cleared canvas. */
export type Draw = (context: CanvasRenderingContext2D, colours: ThemeColours) => void

export interface CanvasProps {
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  /** Called when it changes, and when size, pixel density or theme do: keep it stable where nothing changed. */
  readonly draw: Draw
  /** What the picture shows, for those who do not see it; without it the canvas is decoration. */
  readonly label?: string
  readonly className?: string | undefined
}

/** A canvas as sharp as the screen, in the colours of the theme. */
export function Canvas({ width, height, draw, label, className }: CanvasProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  const ratio = usePixelRatio()
  const colours = useThemeColours()
  useLayoutEffect(() => {
    const canvas = ref.current!
    const context = canvas.getContext('2d')
    if (!context) return
    const deviceWidth = Math.round(width * ratio)
    const deviceHeight = Math.round(height * ratio)
    // setting either, even to what it is, throws the canvas away
    if (canvas.width !== deviceWidth) canvas.width = deviceWidth
    if (canvas.height !== deviceHeight) canvas.height = deviceHeight
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, deviceWidth, deviceHeight)
    context.scale(ratio, ratio)
    context.save()
    draw(context, colours)
    context.restore()
  }, [width, height, ratio, colours, draw])
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <canvas ref={ref} className={className} style={{ inlineSize: width, blockSize: height }} {...naming} />
  )
}
