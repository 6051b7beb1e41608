/** Where something stands in what scrolls, in pixels from its beginning. */
export interface Extent {
  readonly top: number
  readonly bottom: number
}

export interface ScrollPlace {
  readonly scrollTop: number
  /** How much is seen at once. */
  readonly height: number
  readonly scrollHeight: number
}

/** A little more than rounding. */
const slack = 2

/** True where there is more to see below. */
export function hasMoreBelow({ scrollTop, height, scrollHeight }: ScrollPlace): boolean {
  return scrollTop + height < scrollHeight - slack
}

/**
 * Where to scroll to for what comes next: the first part that is not seen whole goes to the top, so that no line is
 * passed over; within a part longer than the window, a window further. Undefined at the end.
 */
export function nextStop(place: ScrollPlace, parts: readonly Extent[]): number | undefined {
  if (!hasMoreBelow(place)) return undefined
  const { scrollTop, height } = place
  const isBelow = ({ top, bottom }: Extent) => bottom > scrollTop + height + slack && top > scrollTop + slack
  const next = parts.find(isBelow)?.top ?? Number.POSITIVE_INFINITY
  return Math.min(next, scrollTop + 0.85 * height)
}
