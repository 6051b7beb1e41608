/** A short piece of a line, for keys; `dash` as in the picture. */
export function LineSample({ colour, dash }: { colour: string; dash?: string | undefined }) {
  return (
    <svg width="30" height="12" aria-hidden="true">
      <line x1="1" x2="29" y1="6" y2="6" stroke={colour} strokeWidth="3" strokeDasharray={dash} />
    </svg>
  )
}

/** A dot, filled in one colour and edged in another. */
export function DotSample({ fill, edge = fill }: { fill: string; edge?: string }) {
  return (
    <svg width="14" height="14" aria-hidden="true">
      <circle cx="7" cy="7" r="5" fill={fill} stroke={edge} strokeWidth="2.5" />
    </svg>
  )
}

/** A translucent square. */
export function SquareSample({ colour }: { colour: string }) {
  return (
    <svg width="14" height="14" aria-hidden="true">
      <rect x="1" y="1" width="12" height="12" fill={colour} fillOpacity="0.2" stroke={colour} />
    </svg>
  )
}

/** An upright cross. */
export function CrossSample({ colour }: { colour: string }) {
  return (
    <svg width="14" height="14" aria-hidden="true">
      <path d="M7 0V14M0 7H14" stroke={colour} strokeWidth="3.5" />
    </svg>
  )
}

/** A short upright stroke. */
export function StrokeSample({ colour }: { colour: string }) {
  return (
    <svg width="8" height="14" aria-hidden="true">
      <path d="M4 0V14" stroke={colour} strokeWidth="2" />
    </svg>
  )
}

/** The ○ of class 1. */
export function CircleSample() {
  return (
    <svg width="14" height="14" aria-hidden="true">
      <circle cx="7" cy="7" r="5" fill="none" stroke="var(--orange)" strokeWidth="2.5" />
    </svg>
  )
}

/** The × of class 0. */
export function SaltireSample() {
  return (
    <svg width="14" height="14" aria-hidden="true">
      <path d="M2 2L12 12M12 2L2 12" stroke="var(--blue)" strokeWidth="2.5" />
    </svg>
  )
}
