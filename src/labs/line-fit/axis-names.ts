import type { Language } from '#/base/language.ts'
import type { Point } from '#/ml/least-squares.ts'
import spec from './spec.ts'

/** The titles of the scatter plot's axes, and the unit of the loss. */
export interface AxisNames {
  readonly x: string
  readonly y: string
  readonly unit: string
}

/** The names of the lab's own data; of the reader's own, which may be anything, nothing is known. */
export function axisNames(isOwn: boolean, language: Language): AxisNames {
  if (isOwn) return { x: 'x', y: 'y', unit: '' }
  const [x, y] = spec.params.points.columns
  const unit = { ja: '(百万円)²', en: '(million yen)²' }
  return { x: x[language], y: y[language], unit: unit[language] }
}

/** True when not one of the lab's own points is left among these. */
export function isOwnData(points: readonly Point[], invented: readonly Point[]): boolean {
  const keys = new Set(invented.map(keyOf))
  return !points.some((point) => keys.has(keyOf(point)))
}

/** Rows that went through a CSV have lost their last digits. */
function keyOf([x, y]: Point): string {
  return `${x.toPrecision(4)} ${y.toPrecision(4)}`
}
