import { memo } from 'react'
import styles from './map-drawing.module.css'
import { theMap } from './the-map.ts'

export interface MapDrawingProps {
  /** The chapter that the reader points at. */
  readonly active: string | undefined
  /** All that it needs. */
  readonly needed: ReadonlySet<string>
  /** The chapters on the way to the chosen goal. */
  readonly way: ReadonlySet<string> | undefined
}

/** The ground of each part and the lines between chapters. */
export const MapDrawing = memo(function MapDrawing({ active, needed, way }: MapDrawingProps) {
  const kindOf = (from: string, to: string) => {
    if (active === from) return 'leads'
    const isBefore = active !== undefined && needed.has(from) && (to === active || needed.has(to))
    return isBefore ? 'needs' : undefined
  }
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${theMap.width} ${theMap.height}`} aria-hidden="true">
      <Grounds />
      <g className={styles.lines} data-active={active === undefined ? undefined : ''} data-goal={way && ''}>
        {theMap.edges.map(([from, to, path]) => (
          <path
            key={`${from} ${to}`}
            d={path}
            data-kind={kindOf(from, to)}
            data-way={way?.has(from) && way.has(to) ? 'on' : undefined}
          />
        ))}
      </g>
    </svg>
  )
})

const Grounds = memo(function Grounds() {
  return (
    <g className={styles.grounds}>
      {theMap.grounds.map(([part, path]) => (
        <path key={part} d={path} />
      ))}
    </g>
  )
})
