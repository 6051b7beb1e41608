/** A square map at `factor` times as many places each way, bilinear between them: [side · factor]². */
export function enlarged(values: ArrayLike<number>, side: number, factor: number): Float32Array {
  const size = side * factor
  const result = new Float32Array(size * size)
  // where a place of the larger map lies among the places of the smaller
  const place = (at: number) => Math.min(side - 1, Math.max(0, (at + 0.5) / factor - 0.5))
  for (let row = 0; row < size; row++) {
    const y = place(row)
    const top = Math.min(side - 2, Math.floor(y))
    for (let column = 0; column < size; column++) {
      const x = place(column)
      const left = Math.min(side - 2, Math.floor(x))
      const corner = top * side + left
      const upper = values[corner]! + (x - left) * (values[corner + 1]! - values[corner]!)
      const lower =
        values[corner + side]! + (x - left) * (values[corner + side + 1]! - values[corner + side]!)
      result[row * size + column] = upper + (y - top) * (lower - upper)
    }
  }
  return result
}
