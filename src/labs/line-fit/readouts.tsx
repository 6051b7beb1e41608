import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Equation, Measures, Readout } from '#/viz/panels/readout.tsx'
import type { Domain } from '#/viz/plot-box.ts'
import { equationOf } from './equation.ts'
import type { Fit } from './fit.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface FitReadoutProps {
  readonly language: Language
  readonly fit: Fit
  readonly extent: Domain
  readonly unit: string
}

/** The line's equation and how well it fits, in numbers that keep their width. */
export function FitReadout({ language, fit, extent, unit }: FitReadoutProps) {
  const { slope, sign, intercept } = equationOf(fit.line, spreadOf(extent))
  return (
    <Readout>
      <Equation>
        <i>ŷ</i> = <b>{slope}</b>
        <i>x</i> {sign} <b>{intercept}</b>
      </Equation>
      <Measures>
        <span>
          <i>L</i> = {formatNumber(fit.loss, language)} <span className={styles.unit}>{unit}</span>
        </span>
        <span>
          <i>R</i>² = {formatNumber(fit.r2, language)}
        </span>
      </Measures>
    </Readout>
  )
}

/** How large the learning rate may be on this data. */
export function LimitReadout({ language, limit }: { language: Language; limit: number }) {
  return (
    <Readout>
      <p>
        {words.limit[language]} 2/<i>λ</i>
        <sub>max</sub> = <b>{formatNumber(limit, language, 2)}</b>
      </p>
    </Readout>
  )
}

/** How far the data spread in x and y. */
export function spreadOf({ x, y }: Domain): { x: number; y: number } {
  return { x: x[1] - x[0], y: y[1] - y[0] }
}
