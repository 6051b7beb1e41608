/** A point of a stroke: x and y from 0 to 1 of the square, y downwards; width 1 as pressed usually. */
export interface InkPoint {
  readonly x: number
  readonly y: number
  readonly width: number
}

export type Stroke = readonly InkPoint[]

/** What is drawn, and what it was before each step that can be undone. */
export interface Drawing {
  readonly strokes: readonly Stroke[]
  readonly past: readonly (readonly Stroke[])[]
}

export type DrawingAction =
  | { readonly kind: 'start'; readonly at: InkPoint }
  /** On from the end of the last stroke. */
  | { readonly kind: 'go'; readonly through: readonly InkPoint[] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'clear' }

export const nothingDrawn: Drawing = { strokes: [], past: [] }

/** A hand at rest still trembles by less than this. */
const leastMove = 0.004

/** The drawing after one action. A stroke is one step to undo, and so is clearing. */
export function afterAction(drawing: Drawing, action: DrawingAction): Drawing {
  const { strokes, past } = drawing
  switch (action.kind) {
    case 'start':
      return { strokes: [...strokes, [action.at]], past: [...past, strokes] }
    case 'go': {
      const last = strokes.at(-1)
      if (!last) return drawing
      const longer = extended(last, action.through)
      return longer === last ? drawing : { strokes: [...strokes.slice(0, -1), longer], past }
    }
    case 'undo':
      return past.length === 0 ? drawing : { strokes: past.at(-1)!, past: past.slice(0, -1) }
    case 'clear':
      return strokes.length === 0 ? drawing : { strokes: [], past: [...past, strokes] }
    default:
      return action satisfies never
  }
}

function extended(stroke: Stroke, through: readonly InkPoint[]): Stroke {
  const result = [...stroke]
  for (const point of through) {
    const { x, y } = result.at(-1)!
    if (Math.hypot(point.x - x, point.y - y) >= leastMove) result.push(point)
  }
  return result.length === stroke.length ? stroke : result
}
