import styles from './digits.module.css'

export interface ScaleBarProps {
  readonly title: string
  /** Colours from left to right, evenly spaced. */
  readonly colours: readonly string[]
  /** Values to read, with their place along the bar, 0 … 1. */
  readonly marks: readonly { readonly place: number; readonly label: string }[]
}

/** The key of a picture in continuous colours. */
export function ScaleBar({ title, colours, marks }: ScaleBarProps) {
  return (
    <div className={styles.scale}>
      <span>{title}</span>
      <svg className={styles.ramp} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        {colours.map((colour, index) => (
          <rect
            key={index}
            x={(100 * index) / colours.length}
            width={100 / colours.length + 0.2}
            height="6"
            fill={colour}
          />
        ))}
      </svg>
      <span className={styles.marks}>
        {marks.map(({ place, label }) => (
          <span key={place} style={{ insetInlineStart: `${100 * place}%`, translate: `${-100 * place}%` }}>
            {label}
          </span>
        ))}
      </span>
    </div>
  )
}
