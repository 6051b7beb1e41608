/** The measures of the map, in the units of its drawing. */
export const sizes = {
  columns: 7,
  /** From one column to the next. */
  pitch: 168,
  node: [142, 52],
  /** Between a row and its nearest horizontal line; twice this is the least gap. */
  margin: 13,
  /** Between lines that run side by side. */
  lane: 9,
  /** The height of a part's name. */
  name: 16,
  /** How far the ground of a part reaches beyond its chapters. */
  ground: 5,
} as const

/** The middle of a column. */
export function columnX(column: number): number {
  return (column + 0.5) * sizes.pitch
}
