/** A place, or a distance, in the plane. */
export type Place = readonly [x: number, y: number]
/** A point that a reader can edit: where it is, then whatever travels along with it, a class for instance. */
export type Row = readonly [x: number, y: number, ...kind: number[]]
/** What a row has after x and y: nothing, or a class, or more. */
export type Kind = readonly number[]

/** The columns after x and y. */
export function kindOf(row: Row): Kind {
  return row.slice(2)
}

/** A row at a place. The caller sees to it that `kind` has the columns that its rows have. */
export function rowAt<R extends Row>([x, y]: Place, kind: Kind): R {
  const row: Row = [x, y, ...kind]
  return row as R
}
