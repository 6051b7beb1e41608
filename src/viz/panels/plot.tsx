import { TriangleAlert } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Canvas, type Draw } from '#/viz/canvas.tsx'
import styles from './plot.module.css'

export interface PlotProps {
  /** Of `useSize`, which says how large the plot came out. */
  readonly sizeRef: Ref<HTMLDivElement>
  readonly shape?: 'wide' | 'square'
  /** The form of a wide one on a narrow page. */
  readonly narrow?: 'low' | 'square'
  readonly children: ReactNode
}

/** The place of a picture: as wide as its panel and as high as the lab allows. */
export function Plot({ sizeRef, shape = 'wide', narrow = 'low', children }: PlotProps) {
  return (
    <div ref={sizeRef} className={styles.plot} data-shape={shape} data-narrow={narrow}>
      {children}
    </div>
  )
}

export interface LayerProps {
  /** Of the plot that it covers. */
  readonly size: { readonly width: number; readonly height: number }
  readonly draw: Draw
  /** What the picture shows, for those who do not see it; the layers without it are decoration. */
  readonly label?: string
}

/** A canvas that covers the plot and lets every pointer through. */
export function Layer({ size: { width, height }, draw, label }: LayerProps) {
  const naming = label === undefined ? {} : { label }
  return <Canvas className={styles.layer} width={width} height={height} draw={draw} {...naming} />
}

/** Something that is wrong, over the picture, so that nothing moves when it comes; null where nothing is. */
export function PlotWarning({ text }: { text: string | null }) {
  return (
    <p className={styles.warning} role="status">
      {text !== null && (
        <span>
          <TriangleAlert aria-hidden="true" />
          {text}
        </span>
      )}
    </p>
  )
}
