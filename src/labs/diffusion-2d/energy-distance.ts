/**
 * The energy distance of two sets of points, `2 E|X − Y| − E|X − X′| − E|Y − Y′|` over all pairs: 0 where the
 * sets are the same, never below (Székely & Rizzo, 2013). one: [n · 2], other: [m · 2].
 */
export function energyDistance(one: ArrayLike<number>, other: ArrayLike<number>): number {
  return 2 * meanDistance(one, other) - meanDistance(one, one) - meanDistance(other, other)
}

/** E|X − Y| over all pairs. */
export function meanDistance(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < one.length; i += 2) {
    const [x, y] = [one[i]!, one[i + 1]!]
    for (let j = 0; j < other.length; j += 2) {
      const [dx, dy] = [other[j]! - x, other[j + 1]! - y]
      sum += Math.sqrt(dx * dx + dy * dy)
    }
  }
  return (4 * sum) / (one.length * other.length)
}
