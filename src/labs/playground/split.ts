/** Fractions of the golden ratio spread evenly however many are taken, so that adding a point leaves the others. */
const golden = (Math.sqrt(5) - 1) / 2

/** True where row `index` is test data, kept out of training; `trainShare` in percent. The first never is. */
export function isTestRow(index: number, trainShare: number): boolean {
  return index > 0 && (index * golden) % 1 >= trainShare / 100
}
