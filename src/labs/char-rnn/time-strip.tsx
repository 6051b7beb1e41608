import { useMemo } from 'react'
import { Canvas } from '#/viz/canvas.tsx'
import { diverging } from '#/viz/diverging.ts'
import { useSize } from '#/viz/use-size.ts'
import { viridis } from '#/viz/viridis.ts'
import { drawGrid } from './draw-grid.ts'
import styles from './view.module.css'

export interface TimeStripProps {
  /** [time, rows]. */
  readonly values: Float32Array
  readonly rows: number
  /** In CSS pixels. */
  readonly height: number
  readonly label: string
  /** From 0 to 1, or from −limit to limit. */
  readonly scale: 'share' | 'signed'
  readonly limit?: number
}

/** Values over time as colours, with their name above. */
export function TimeStrip({ values, rows, height, label, scale, limit = 1 }: TimeStripProps) {
  const [ref, size] = useSize()
  const width = size?.width ?? 0
  const draw = useMemo(
    () =>
      drawGrid(
        values,
        rows,
        { width, height },
        scale === 'share' ? viridis : (value) => diverging(value, limit),
      ),
    [values, rows, width, height, scale, limit],
  )
  return (
    <figure className={styles.strip}>
      <figcaption>{label}</figcaption>
      <div ref={ref} style={{ blockSize: height }}>
        {width > 0 && <Canvas width={width} height={height} draw={draw} label={label} />}
      </div>
    </figure>
  )
}
