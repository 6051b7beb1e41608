/** The points of the picture: y = 2x + 3 with noise, drawn once, on 0 ≤ x ≤ 5. */
// biome-ignore format: a table
export const points: readonly (readonly [x: number, y: number])[] = [
  [0.21, 4], [0.31, 3.9], [0.56, 3], [0.68, 4.3], [0.93, 7.1], [1.02, 6.8], [1.28, 4.8], [1.5, 5.1], [1.58, 7.9],
  [1.92, 11.1], [1.99, 7.6], [2.18, 7.7], [2.42, 8.5], [2.65, 6.9], [2.84, 10], [2.98, 13.2], [3.21, 8.5],
  [3.36, 9.9], [3.55, 11], [3.76, 9.1], [3.85, 12.1], [4.15, 7.6], [4.35, 16.6], [4.41, 13], [4.58, 12.5],
  [4.91, 12.5],
]

/** ŷ = slope · x + intercept, and how many steps it took to get there. */
export interface Line {
  readonly slope: number
  readonly intercept: number
  readonly step: number
}

/** Knows nothing yet: it falls where the points rise. */
export const untrained: Line = { slope: -1.6, intercept: 13, step: 0 }
/** By then the error has stopped falling at the digits shown. */
export const lastStep = 400

/** The mean of (ŷ − y)². */
export function errorOf({ slope, intercept }: Line): number {
  return points.reduce((sum, [x, y]) => sum + (slope * x + intercept - y) ** 2, 0) / points.length
}

/** One step of gradient descent on the mean squared error. */
export function descend(line: Line, learningRate = 0.03): Line {
  let [slope, intercept] = [0, 0]
  for (const [x, y] of points) {
    const residual = line.slope * x + line.intercept - y
    slope += (2 * residual * x) / points.length
    intercept += (2 * residual) / points.length
  }
  return {
    slope: line.slope - learningRate * slope,
    intercept: line.intercept - learningRate * intercept,
    step: line.step + 1,
  }
}

/** The line after so many more steps, at most up to the last. */
export function train(line: Line, steps: number): Line {
  let trained = line
  for (let step = 0; step < steps && trained.step < lastStep; step++) trained = descend(trained)
  return trained
}
