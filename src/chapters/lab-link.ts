/** A phrase of the prose that sets a lab, or a claim that runs it. */
export interface LabLink {
  readonly slug: string
  /** `<slug>.<parameter>=<value>&…`, as in an address. */
  readonly query: string
  /** How far to run; a phrase that only sets has none. */
  readonly steps?: number
}

/** The lab link that was clicked; undefined for any other click, and for one that the browser should follow. */
export function labLinkOf(event: {
  readonly target: unknown
  readonly defaultPrevented: boolean
  readonly button: number
  readonly metaKey: boolean
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}): LabLink | undefined {
  const hasModifier = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (event.defaultPrevented || event.button !== 0 || hasModifier) return undefined
  const target = event.target instanceof Element ? event.target : undefined
  const link = target?.closest<HTMLAnchorElement>('a.set, a.claim-run')
  const { forLab, steps } = link?.dataset ?? {}
  if (!link || forLab === undefined) return undefined
  const query = link.search.slice(1)
  return { slug: forLab, query, ...(steps === undefined ? {} : { steps: Number(steps) }) }
}
