import { memo } from 'react'
import styles from './band-legend.module.css'

export interface BandLegendProps {
  /** What the colours stand for, with its unit. */
  readonly title: string
  /** One more than the bounds between them, lowest first. */
  readonly colours: readonly string[]
  /** The values at which one band ends and the next begins, as they are to be read. */
  readonly bounds: readonly string[]
}

/** The key of a picture in filled bands: each band's colour, and the values between them. */
export const BandLegend = memo(function BandLegend({ title, colours, bounds }: BandLegendProps) {
  return (
    <div className={styles.legend}>
      <span className={styles.title}>{title}</span>
      <span className={styles.bands}>
        {colours.map((colour, index) => (
          <span key={colour} className={styles.band}>
            <span className={styles.swatch} style={{ background: colour }} />
            <span className={styles.bound}>{bounds[index]}</span>
          </span>
        ))}
      </span>
    </div>
  )
})
