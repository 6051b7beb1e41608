import { useState } from 'react'
import type { Place } from '#/ml/surfaces.ts'
import type { Domain } from '#/viz/plot-box.ts'

/** The starting points, as the reader moves them. */
export interface StartEditing {
  readonly starts: readonly Place[]
  /** The ball whose start a click moves. */
  readonly chosen: number
  readonly choose: (ball: number) => void
  readonly move: (place: Place) => void
  readonly add: () => void
  readonly remove: () => void
}

/** Lets the reader choose a ball and start it elsewhere; every change goes out through `onEdit`. */
export function useStarts({
  starts,
  most,
  domain,
  onEdit,
}: {
  starts: readonly Place[]
  most: number
  domain: Domain
  onEdit: (starts: readonly Place[]) => void
}): StartEditing {
  const [wanted, setWanted] = useState(0)
  const chosen = Math.min(wanted, starts.length - 1)
  return {
    starts,
    chosen,
    choose: (ball) => setWanted((ball + starts.length) % starts.length),
    move: (place) =>
      onEdit(starts.map((start, ball) => (ball === chosen ? rounded(within(place, domain)) : start))),
    add: () => {
      if (starts.length >= most) return
      onEdit([...starts, rounded(freePlace(starts, domain))])
      setWanted(starts.length)
    },
    remove: () => {
      if (starts.length > 1) onEdit(starts.filter((_, ball) => ball !== chosen))
    },
  }
}

function within([x, y]: Place, domain: Domain): Place {
  const clamp = (value: number, [low, high]: readonly [number, number]) =>
    Math.min(high, Math.max(low, value))
  return [clamp(x, domain.x), clamp(y, domain.y)]
}

/** Two decimals: what is written in the link and in the table. */
function rounded([x, y]: Place): Place {
  return [Math.round(100 * x) / 100, Math.round(100 * y) / 100]
}

/** The place of a five-by-five grid that is farthest from all the starts. */
function freePlace(starts: readonly Place[], { x, y }: Domain): Place {
  const places = Array.from(
    { length: 25 },
    (_, index): Place => [
      x[0] + ((x[1] - x[0]) * ((index % 5) + 0.5)) / 5,
      y[0] + ((y[1] - y[0]) * (Math.floor(index / 5) + 0.5)) / 5,
    ],
  )
  const room = (place: Place) =>
    Math.min(...starts.map((start) => Math.hypot(start[0] - place[0], start[1] - place[1])))
  return places.reduce((best, place) => (room(place) > room(best) ? place : best))
}
