import type { Language } from '#/base/language.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface VerdictScaleProps {
  readonly language: Language
  /** True where the colours are of D*. */
  readonly isBest: boolean
}

/** The key of the field: blue for what is taken to be fake, orange for real. */
export function VerdictScale({ language, isBest }: VerdictScaleProps) {
  return (
    <div className={styles.scale}>
      <span>{(isBest ? words.bestVerdict : words.verdict)[language]}</span>
      <span className={styles.swatch} />
      <span className={styles.bounds}>
        <span>{words.isFake[language]}</span>
        <span>½</span>
        <span>{words.isReal[language]}</span>
      </span>
    </div>
  )
}
