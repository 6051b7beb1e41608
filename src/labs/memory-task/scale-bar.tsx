import { diverging } from '#/viz/diverging.ts'
import { viridis } from '#/viz/viridis.ts'
import styles from './view.module.css'

const places = Array.from({ length: 25 }, (_, index) => index / 24)

/** What the colours of a strip stand for, lowest first. */
export function ScaleBar({ scale, title }: { scale: 'share' | 'signed'; title: string }) {
  return (
    <span className={styles.scale}>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        {places.map((place, index) => (
          <rect
            key={place}
            x={4 * index}
            width="4.2"
            height="8"
            fill={scale === 'share' ? viridis(place) : diverging(2 * place - 1, 1)}
          />
        ))}
      </svg>
      {title}
    </span>
  )
}
