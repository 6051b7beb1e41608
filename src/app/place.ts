/** Where the reader is on a page, in terms that hold in its other language. */
export type Place =
  | { readonly kind: 'at'; readonly id: string; readonly offset: number }
  | { readonly kind: 'between'; readonly from: string; readonly to: string; readonly fraction: number }

const anchorsOfPage = 'main :is(h2, h3, h4, [data-lab])[id]'
/** What the header covers. */
const headerHeight = 72

interface Anchor {
  readonly id: string
  readonly top: number
}

/** The place in view: by the first heading or lab that is visible, else by how far the reader is between two. */
export function placeInView(): Place | undefined {
  return placeAmong(anchors(), innerHeight)
}

/** The pure part of `placeInView`: `anchors` top to bottom, tops relative to a window of this height. */
export function placeAmong(anchors: readonly Anchor[], windowHeight: number): Place | undefined {
  const visible = anchors.find(({ top }) => top >= headerHeight && top < windowHeight)
  const above = anchors.findLast(({ top }) => top < headerHeight)
  if (visible && (!above || visible.top < windowHeight / 2)) {
    return { kind: 'at', id: visible.id, offset: visible.top }
  }
  if (!above) return undefined
  const below = anchors[anchors.indexOf(above) + 1]
  if (!below) return { kind: 'at', id: above.id, offset: above.top }
  const fraction = (headerHeight - above.top) / (below.top - above.top)
  return { kind: 'between', from: above.id, to: below.id, fraction }
}

/** Scrolls to where a place was taken. False when this page has no such anchor. */
export function returnTo(place: Place): boolean {
  const tops = new Map(anchors().map(({ id, top }) => [id, top]))
  const top = tops.get(place.kind === 'at' ? place.id : place.from)
  if (top === undefined) return false
  if (place.kind === 'at') scrollBy({ top: top - place.offset, behavior: 'instant' })
  else {
    const next = tops.get(place.to) ?? top
    scrollBy({ top: top + place.fraction * (next - top) - headerHeight, behavior: 'instant' })
  }
  return true
}

function anchors(): readonly Anchor[] {
  return [...document.querySelectorAll(anchorsOfPage)].map((element) => ({
    id: element.id,
    top: element.getBoundingClientRect().top,
  }))
}
