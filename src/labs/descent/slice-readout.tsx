import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { Derivative } from './gradient-of.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface SliceReadoutProps {
  readonly language: Language
  /** Of the tangent. */
  readonly slope: number
  readonly derivative: Derivative
  readonly h: number
  /** Undefined where the slope comes from the formula. */
  readonly differenceSlope: number | undefined
}

/** The slope of the tangent, and that of the difference with what it is off by. */
export function SliceReadout({ language, slope, derivative, h, differenceSlope }: SliceReadoutProps) {
  const format = (value: number) => formatNumber(Number.isFinite(value) ? value : null, language, 4)
  const off = (differenceSlope ?? Number.NaN) - slope
  return (
    <div className={styles.lines}>
      <p className={styles.line}>
        {words.tangent[language]} <b>{format(slope)}</b>
      </p>
      {derivative !== 'exact' && differenceSlope !== undefined && (
        <p className={styles.line}>
          {words[derivative][language]} <b>{format(differenceSlope)}</b>{' '}
          <span className={styles.muted}>
            ({words.off[language]} {off > 0 ? '+' : ''}
            {format(off)}, <i>h</i> = {formatNumber(h, language)})
          </span>
        </p>
      )}
    </div>
  )
}
