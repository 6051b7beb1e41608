/** A phrase of the prose that sets a lab, or a claim that runs it. */
export interface LabLink {
  readonly slug: string
  /** `<slug>.<parameter>=<value>&…`, as in an address. */
  readonly query: string
  /** How far to run; a phrase that only sets has none. */
  readonly steps?: number
}

/** The link to a lab that was clicked; undefined for any other click, and for one that the browser should follow. */
export function clickedLabLink(event: {
  readonly target: unknown
  readonly defaultPrevented: boolean
  readonly button: number
  readonly metaKey: boolean
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}): HTMLAnchorElement | undefined {
  const hasModifier = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (event.defaultPrevented || event.button !== 0 || hasModifier) return undefined
  const target = event.target instanceof Element ? event.target : undefined
  return target?.closest<HTMLAnchorElement>('a:is(.set, .claim-run)[data-for-lab]') ?? undefined
}

/** What such a link asks of its lab. */
export function readLabLink({ dataset, search }: HTMLAnchorElement): LabLink {
  const { forLab = '', steps } = dataset
  return { slug: forLab, query: search.slice(1), ...(steps === undefined ? {} : { steps: Number(steps) }) }
}
