import type { Lab } from './lab.ts'
import type { Memory } from './lab-run.ts'
import type { Arrival, LabState } from './lab-state.ts'
import type { LabsCore } from './labs-core.ts'
import type { Registry } from './registry.ts'
import type { Spec, Value } from './spec.ts'
import type { Trainer } from './trainer.ts'

/** A link in the prose that sets a lab, and runs it where it names a number of steps. */
export interface LabLink {
  readonly slug: string
  /** `line-fit.learningRate=0.3&line-fit.seed=2` */
  readonly query: string
  readonly steps?: number
}

/** A picture is put on the page with the next frame, or soon after where the page draws none. */
function nextPicture(callback: () => void): void {
  let isDone = false
  const once = () => {
    if (!isDone) callback()
    isDone = true
  }
  requestAnimationFrame(once)
  setTimeout(once, 250)
}

/** All labs of the page: one worker, one lab a slug, kept while the reader moves between pages. */
export class LabsHub {
  readonly registry: Registry
  private readonly memory: Memory
  /** Told the lab's part of the URL whenever the reader changes it. */
  onQueryChange: (slug: string, query: string) => void = () => {}
  private core: LabsCore | undefined
  private trainer: Trainer | undefined
  private readonly unfollowed = new Map<string, LabLink>()
  private readonly labs = new Map<string, { lab: Lab; base: Readonly<Record<string, Value>> }>()
  private readonly watchers = new Map<string, Set<(state: LabState) => void>>()

  constructor(registry: Registry, memory: Memory) {
    this.registry = registry
    this.memory = memory
  }

  /** Gives the hub what it needs from the first lab on. */
  arm(core: LabsCore): void {
    this.core = core
  }

  /** The lab of this slug, made at its first call with the values that its place in the book gives it. */
  lab(slug: string, spec: Spec, placeQuery: string): Lab {
    const known = this.labs.get(slug)
    if (known) return known.lab
    const { Lab, Trainer, defaultSeed, defaultValues, readLink } = this.armed
    this.trainer ??= new Trainer({ spawn: this.registry.spawn })
    const base = {
      ...defaultValues(spec.params),
      ...readLink(slug, spec, new URLSearchParams(placeQuery)).values,
    }
    const setup = { values: base, seed: defaultSeed, backend: 'auto' }
    const lab = new Lab(slug, spec, setup, { trainer: this.trainer, nextPicture, memory: this.memory })
    this.labs.set(slug, { lab, base })
    let last = lab.store.getState()
    lab.store.subscribe((state) => {
      const isSame =
        state.values === last.values &&
        state.twin === last.twin &&
        state.seed === last.seed &&
        state.backend === last.backend
      last = state
      if (!isSame) this.onQueryChange(slug, this.query(slug))
    })
    lab.store.subscribe((state) => {
      for (const listener of this.watchers.get(slug) ?? []) listener(state)
    })
    return lab
  }

  /** The lab of this slug, where it has been on the page. */
  find(slug: string): Lab | undefined {
    return this.labs.get(slug)?.lab
  }

  /** Tells a lab's state now, where it is on the page, and at every change. Returns the way to stop. */
  watch(slug: string, listener: (state: LabState) => void): () => void {
    const listeners = this.watchers.get(slug) ?? new Set()
    this.watchers.set(slug, listeners.add(listener))
    const known = this.labs.get(slug)
    if (known) listener(known.lab.store.getState())
    return () => {
      listeners.delete(listener)
    }
  }

  /** Sets a lab as the page's address says. What it does not say stays. */
  applyQuery(slug: string, query: string): void {
    const known = this.labs.get(slug)
    if (!known) return
    const { lab } = known
    const parameters = new URLSearchParams(query)
    const arrival = this.arrival(slug, parameters)
    const isAsked = [...parameters.keys()].some((key) => key.startsWith(`${slug}.`))
    if (isAsked) lab.hide(this.armed.readLink(slug, lab.spec, parameters).hidden)
    if (isAsked && !isAlready(arrival, lab.store.getState())) lab.assume(arrival)
    else this.onQueryChange(slug, this.query(slug))
    lab.warn(arrival.problems ?? [])
    const link = this.unfollowed.get(slug)
    if (link) this.follow(link)
  }

  /** Follows a link in the prose; at once, or when its lab appears. */
  follow(link: LabLink): void {
    const { slug, query, steps } = link
    const known = this.labs.get(slug)
    this.unfollowed.delete(slug)
    if (!known) return void this.unfollowed.set(slug, link)
    const { lab } = known
    if (steps === undefined) {
      const asked = this.armed.readLink(slug, lab.spec, new URLSearchParams(query))
      lab.set(asked.values)
      if (asked.seed !== undefined) lab.setSeed(asked.seed)
    } else {
      const { backend } = lab.store.getState()
      lab.assume({ ...this.arrival(slug, new URLSearchParams(query)), backend })
      lab.stepBy(steps)
    }
  }

  /** The lab's part of an address that opens it as it is set. */
  query(slug: string): string {
    const known = this.labs.get(slug)
    if (!known) return ''
    const state = known.lab.store.getState()
    return this.write(slug, state, state.hidden).query
  }

  /** The lab's part of an address that opens it as it is now, at its step; and whether all of it fits. */
  fullQuery(slug: string): { readonly query: string; readonly isWhole: boolean } {
    const known = this.labs.get(slug)
    if (!known) return { query: '', isWhole: true }
    return this.write(slug, known.lab.arrival(), known.lab.store.getState().withheld)
  }

  /** The same without the step and the changes on the way: what a short address can carry. */
  settingsQuery(slug: string): string {
    const state = this.labs.get(slug)?.lab.store.getState()
    return state ? this.write(slug, state, state.withheld).query : ''
  }

  private get armed(): LabsCore {
    if (!this.core) throw new Error('LabsHub: a lab was asked for before arm()')
    return this.core
  }

  private write(
    slug: string,
    { values, twin, seed, backend, toStep = 0, changes = [] }: Arrival,
    hidden: readonly string[],
  ) {
    const { lab, base } = this.labs.get(slug)!
    const query = new URLSearchParams()
    const state = { values, twin, seed, backend, toStep, changes, hidden }
    const isWhole = this.armed.writeLink(slug, lab.spec, state, base, query)
    return { query: query.toString(), isWhole }
  }

  private arrival(slug: string, query: URLSearchParams): Arrival {
    const { lab, base } = this.labs.get(slug)!
    const asked = this.armed.readLink(slug, lab.spec, query)
    const values = { ...base, ...asked.values }
    return {
      values,
      twin: asked.twin && { ...values, ...asked.twin },
      seed: asked.seed ?? this.armed.defaultSeed,
      backend: asked.backend ?? 'auto',
      toStep: asked.step,
      changes: asked.changes,
      problems: asked.problems,
    }
  }

  stop(): void {
    this.trainer?.stop()
  }
}

function isAlready({ toStep, ...asked }: Arrival, state: LabState): boolean {
  const told = ({ values, twin, seed, backend }: Arrival) => JSON.stringify([values, twin, seed, backend])
  return !toStep && told(asked) === told(state)
}
