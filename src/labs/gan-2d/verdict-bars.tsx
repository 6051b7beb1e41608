import type { Language } from '#/base/language.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface VerdictBarsProps {
  readonly language: Language
  readonly ofReal: Float32Array
  readonly ofFake: Float32Array
}

const bars = 10

/** How the verdicts on real samples (upwards) and on fakes (downwards) are spread from 0 to 1. */
export function VerdictBars({ language, ofReal, ofFake }: VerdictBarsProps) {
  const [real, fake] = [sharesOf(ofReal), sharesOf(ofFake)]
  return (
    <figure className={styles.small}>
      <figcaption>{words.histogram[language]}</figcaption>
      <svg viewBox="0 0 100 100" role="img" aria-label={words.histogram[language]} className={styles.bars}>
        {real.map((share, i) => (
          <rect
            key={`r${i}`}
            x={10 * i + 1}
            y={46 - 44 * share}
            width="8"
            height={44 * share}
            fill="var(--orange)"
          />
        ))}
        {fake.map((share, i) => (
          <rect key={`f${i}`} x={10 * i + 1} y="46" width="8" height={44 * share} fill="var(--blue)" />
        ))}
        <line x1="0" x2="100" y1="46" y2="46" stroke="var(--ink)" strokeWidth="0.8" />
        <line x1="50" x2="50" y1="2" y2="90" stroke="var(--muted)" strokeDasharray="2 3" strokeWidth="0.8" />
        {[0, 0.5, 1].map((value) => (
          <text key={value} x={4 + 92 * value} y="99" textAnchor="middle" fontSize="9" fill="var(--muted)">
            {value}
          </text>
        ))}
      </svg>
    </figure>
  )
}

/** The share of verdicts in each tenth, the square root taken so that small ones are seen. */
function sharesOf(verdicts: Float32Array): readonly number[] {
  const shares = Array<number>(bars).fill(0)
  for (const verdict of verdicts) {
    const bar = Math.min(bars - 1, Math.max(0, Math.floor(bars * verdict)))
    if (Number.isFinite(bar)) shares[bar]! += 1 / verdicts.length
  }
  return shares.map(Math.sqrt)
}
