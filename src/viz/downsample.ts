/** One value of a curve. */
export interface CurvePoint {
  readonly step: number
  readonly value: number
}

/**
 * At most `limit` points of a curve, none of them new: its ends, and of every stretch between the lowest and the
 * highest, so that no spike is lost.
 */
export function downsample(points: readonly CurvePoint[], limit: number): readonly CurvePoint[] {
  if (points.length <= limit) return points
  const stretches = Math.max(1, Math.floor((limit - 2) / 2))
  const inner = points.length - 2
  const kept: CurvePoint[] = [points[0]!]
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = 1 + Math.floor((stretch * inner) / stretches)
    const to = 1 + Math.floor(((stretch + 1) * inner) / stretches)
    let lowest = from
    let highest = from
    for (let index = from + 1; index < to; index++) {
      if (points[index]!.value < points[lowest]!.value) lowest = index
      if (points[index]!.value > points[highest]!.value) highest = index
    }
    kept.push(points[Math.min(lowest, highest)]!)
    if (lowest !== highest) kept.push(points[Math.max(lowest, highest)]!)
  }
  kept.push(points.at(-1)!)
  return kept
}

/**
 * Curves of one chart with about `limit` steps in all. A step that one of them keeps, all keep: so a chart of many
 * curves has no more rows than a chart of one, and each row has a value of every curve.
 */
export function downsampleTogether<C extends { readonly points: readonly CurvePoint[] }>(
  curves: readonly C[],
  limit: number,
): readonly C[] {
  const share = Math.max(4, Math.floor(limit / curves.length))
  const kept = new Set(curves.flatMap(({ points }) => downsample(points, share).map(({ step }) => step)))
  return curves.map((curve) => ({ ...curve, points: curve.points.filter(({ step }) => kept.has(step)) }))
}
