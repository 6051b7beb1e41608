import { memo, useLayoutEffect, useRef } from 'react'
import { channels } from '#/viz/mixed-colour.ts'
import { useThemeColours } from '#/viz/theme-colours.ts'
import styles from './view.module.css'

/** Each cell is so many pixels wide: a saved picture is then as sharp as the one on the screen. */
const grain = 4

export interface HeatMapProps {
  /** Of one head, in 255ths: [T · T]. */
  readonly weights: Uint8Array
  readonly side: number
}

/** A head's attention as a triangle: row t is what token t looks at. */
export const HeatMap = memo(function HeatMap({ weights, side }: HeatMapProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  const { accent, surface } = useThemeColours()
  useLayoutEffect(() => {
    const context = ref.current?.getContext('2d')
    if (!context) return
    const [over, under] = [channels(accent), channels(surface)]
    const image = context.createImageData(grain * side, grain * side)
    for (let y = 0; y < grain * side; y++) {
      const row = Math.floor(y / grain)
      for (let x = 0; x < grain * (row + 1); x++) {
        // roots: a weight of a tenth is to be seen as well
        const share = 0.06 + 0.94 * Math.sqrt(weights[row * side + Math.floor(x / grain)]! / 255)
        const at = 4 * (y * grain * side + x)
        for (let c = 0; c < 3; c++) image.data[at + c] = share * over[c]! + (1 - share) * under[c]!
        image.data[at + 3] = 255
      }
    }
    context.putImageData(image, 0, 0)
  }, [weights, side, accent, surface])
  return <canvas ref={ref} className={styles.map} width={grain * side} height={grain * side} aria-hidden />
})
