/** A line ŷ = slope · x + intercept. */
export interface Line {
  readonly slope: number
  readonly intercept: number
}
/** One observation (x, y). */
export type Point = readonly [x: number, y: number]

/** Arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Population standard deviation, √((1/n) Σ (vᵢ − v̄)²). */
export function standardDeviation(values: readonly number[]): number {
  // the mean of equal numbers need not be that number to the last bit
  if (values.every((value) => value === values[0])) return 0
  const centre = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)))
}

/**
 * The line with the least squared error, from the normal equation: w = Sxy / Sxx, b = ȳ − w x̄.
 * Null where every x is the same, since then infinitely many lines fit equally well.
 */
export function leastSquaresLine(points: readonly Point[]): Line | null {
  if (points.every(([x]) => x === points[0]?.[0])) return null
  const xMean = mean(points.map(([x]) => x))
  const yMean = mean(points.map(([, y]) => y))
  let sxx = 0
  let sxy = 0
  for (const [x, y] of points) {
    sxx += (x - xMean) ** 2
    sxy += (x - xMean) * (y - yMean)
  }
  const slope = sxy / sxx
  return { slope, intercept: yMean - slope * xMean }
}

/** Mean squared error L = (1/n) Σ (ŷᵢ − yᵢ)², in squared units of y. */
export function meanSquaredError(points: readonly Point[], { slope, intercept }: Line): number {
  return mean(points.map(([x, y]) => (slope * x + intercept - y) ** 2))
}

/** R² = 1 − Σ (yᵢ − ŷᵢ)² / Σ (yᵢ − ȳ)². Null where every y is the same. */
export function determination(points: readonly Point[], line: Line): number | null {
  const spread = standardDeviation(points.map(([, y]) => y)) ** 2
  return spread > 0 ? 1 - meanSquaredError(points, line) / spread : null
}
