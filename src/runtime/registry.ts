import type { Listings } from './code-listing.ts'
import type { Spec } from './spec.ts'
import type { WorkerLike } from './trainer.ts'
import type { AnyView } from './view.ts'

/** Where the runtime finds labs; labs/registry.ts is the one that readers meet. */
export interface Registry {
  readonly slugs: readonly string[]
  readonly loadSpec: (slug: string) => Promise<Spec>
  readonly loadView: (slug: string) => Promise<AnyView>
  /** The sources that the code tab shows. */
  readonly loadListings: (slug: string) => Promise<Listings>
  /** Starts the worker in which every program runs. */
  readonly spawn: () => WorkerLike
}
