import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { Place } from '#/ml/surfaces.ts'
import { Readout } from '#/viz/panels/readout.tsx'
import type { Expression } from './expression.ts'
import { isQuadratic, type Surface, stabilityLimit, type Terrain } from './surface.ts'
import styles from './view.module.css'
import { words } from './words.ts'
import { writeFormula } from './write-formula.ts'

/** The surface's formula and its partial derivatives. */
export function FormulaReadout({ surface }: { surface: Surface }) {
  return (
    <div className={styles.lines}>
      <p className={styles.formula}>
        <i>f</i>(<i>x</i>, <i>y</i>) = {shownFormula(surface.f)}
      </p>
      <p className={styles.partial}>
        ∂<i>f</i>/∂<i>x</i> = {shownFormula(surface.fx)}
      </p>
      <p className={styles.partial}>
        ∂<i>f</i>/∂<i>y</i> = {shownFormula(surface.fy)}
      </p>
    </div>
  )
}

const longestShown = 160

/** A derivative can be many times as long as its formula. */
function shownFormula(expression: Expression): string {
  const text = writeFormula(expression)
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}

/** How large the learning rate may be, and whether that holds everywhere. */
export interface Limit {
  readonly value: number | null
  readonly kind: 'everywhere' | 'here' | 'newton'
  /** At the bottom nearest to ball 1, where it is another one. */
  readonly atBottom?: number | null
}

/** The limit of the learning rate, which on anything but a quadratic depends on where ball 1 is; NaN in a hole. */
export function limitOf(
  surface: Surface,
  terrain: Terrain,
  { place, lowest, method }: { place: Place; lowest: readonly Place[]; method: 'gradient' | 'newton' },
): Limit {
  // Newton's step divides the curvature out: what is left of it is 1 in every direction
  if (method === 'newton') return { value: 2, kind: 'newton' }
  const value = stabilityLimit(terrain.curvatures(place))
  if (isQuadratic(surface)) return { value, kind: 'everywhere' }
  const distance = ([x, y]: Place) => Math.hypot(x - place[0], y - place[1])
  const [nearest] = lowest.toSorted((one, other) => distance(one) - distance(other))
  return {
    value,
    kind: 'here',
    ...(nearest ? { atBottom: stabilityLimit(terrain.curvatures(nearest)) } : {}),
  }
}

export interface BallReadoutProps {
  readonly language: Language
  readonly terrain: Terrain
  readonly place: Place
  readonly limit: Limit
  readonly learningRate: number
}

/** Ball 1 in numbers, and the limit of the learning rate, in lines that keep their places. */
export function BallReadout({ language, terrain, place, limit, learningRate }: BallReadoutProps) {
  const format = (value: number) => formatNumber(Number.isNaN(value) ? null : value, language)
  const [gx, gy] = terrain.gradient(place)
  const isAbove = limit.value !== null && learningRate > limit.value
  return (
    <Readout>
      <p className={styles.line}>
        {words.first[language]} (<i>x</i>, <i>y</i>) = ({format(place[0])}, {format(place[1])})
      </p>
      <p className={styles.line}>
        <i>f</i> = <b>{format(terrain.height(...place))}</b>
      </p>
      <p className={styles.line}>
        ∇<i>f</i> = ({format(gx)}, {format(gy)})
      </p>
      <p className={styles.line} data-above={isAbove}>
        {words.limit[language]} 2/<i>λ</i>
        <sub>max</sub> = <b>{limitWords(limit.value, language)}</b>{' '}
        <span className={styles.muted}>({words[limit.kind][language]})</span>
      </p>
      {limit.atBottom !== undefined && (
        <p className={styles.muted}>
          {words.atBottom[language]} {limitWords(limit.atBottom, language)}
        </p>
      )}
    </Readout>
  )
}

function limitWords(value: number | null, language: Language): string {
  if (value === null) return words.none[language]
  return formatNumber(Number.isNaN(value) ? null : value, language)
}
