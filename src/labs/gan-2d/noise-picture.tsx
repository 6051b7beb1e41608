import { memo, useCallback } from 'react'
import type { Language } from '#/base/language.ts'
import { Canvas, type Draw } from '#/viz/canvas.tsx'
import { useSize } from '#/viz/use-size.ts'
import { meshes } from './scene.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface NoisePictureProps {
  readonly language: Language
  /** Noise that the fakes are made of, flat: [n, 2]. */
  readonly z: Float32Array
}

/** The square that noise is drawn from, with the same meshes that the plane shows bent. */
export const NoisePicture = memo(function NoisePicture({ language, z }: NoisePictureProps) {
  const [ref, size] = useSize()
  const side = size?.width ?? 0
  const draw = useCallback<Draw>(
    (context, { accent, blue }) => {
      const at = (value: number) => (side * (value + 1)) / 2
      context.strokeStyle = accent
      context.lineWidth = 0.8
      context.globalAlpha = 0.45
      context.beginPath()
      for (let line = 0; line <= meshes; line++) {
        const place = (side * line) / meshes
        context.moveTo(place, 0)
        context.lineTo(place, side)
        context.moveTo(0, place)
        context.lineTo(side, place)
      }
      context.stroke()
      context.globalAlpha = 1
      context.fillStyle = blue
      for (let i = 0; i < z.length; i += 2) context.fillRect(at(z[i]!) - 1.5, at(-z[i + 1]!) - 1.5, 3, 3)
    },
    [side, z],
  )
  return (
    <figure className={styles.small}>
      <figcaption>{words.noise[language]}</figcaption>
      <div ref={ref} className={styles.square}>
        {side > 0 && <Canvas width={side} height={side} draw={draw} label={words.noise[language]} />}
      </div>
    </figure>
  )
})
