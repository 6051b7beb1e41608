import { useCallback, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { Axes } from '#/viz/axes.tsx'
import type { Draw } from '#/viz/canvas.tsx'
import { Layer } from '#/viz/panels/plot.tsx'
import { plotBox } from '#/viz/plot-box.ts'
import { useSize } from '#/viz/use-size.ts'
import type { RocPoint } from './measures.ts'
import styles from './view.module.css'
import { words } from './words.ts'

const unit = { x: [0, 1], y: [0, 1] } as const

export interface RocPictureProps {
  readonly language: Language
  readonly curve: readonly RocPoint[]
  /** Where the present threshold is. */
  readonly here: RocPoint
  readonly label: string
}

/** True against false positives over every threshold, and where the present one stands. */
export function RocPicture({ language, curve, here, label }: RocPictureProps) {
  const [sizeRef, size] = useSize()
  const box = useMemo(() => size && plotBox(size, unit), [size])
  const draw = useCallback<Draw>(
    (context, colours) => {
      if (!box) return
      const at = ([x, y]: RocPoint) => [box.toPixelX(x), box.toPixelY(y)] as const
      context.beginPath()
      context.moveTo(...at([0, 0]))
      for (const corner of curve) context.lineTo(...at(corner))
      context.strokeStyle = colours.accent
      context.lineWidth = 2.5
      context.stroke()
      context.lineTo(...at([1, 0]))
      context.globalAlpha = 0.1
      context.fillStyle = colours.accent
      context.fill()
      context.globalAlpha = 1
      context.beginPath()
      context.setLineDash([4, 5])
      context.moveTo(...at([0, 0]))
      context.lineTo(...at([1, 1]))
      context.strokeStyle = colours.muted
      context.lineWidth = 1.5
      context.stroke()
      context.setLineDash([])
      context.beginPath()
      context.arc(...at(here), 6, 0, 2 * Math.PI)
      context.fillStyle = colours.ink
      context.strokeStyle = colours.surface
      context.lineWidth = 2
      context.fill()
      context.stroke()
    },
    [box, curve, here],
  )
  return (
    <div ref={sizeRef} className={styles.roc}>
      {box && (
        <>
          <Axes box={box} xTitle={words.fallOut[language]} yTitle={words.found[language]} hasGrid={false} />
          <Layer size={box} draw={draw} label={label} />
        </>
      )}
    </div>
  )
}
