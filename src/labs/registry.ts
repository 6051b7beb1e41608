import type { Listing } from '#/runtime/code-listing.ts'
import type { Registry } from '#/runtime/registry.ts'
import type { Spec } from '#/runtime/spec.ts'
import type { WorkerLike } from '#/runtime/trainer.ts'
import type { AnyView } from '#/runtime/view.ts'

const specs = bySlug(import.meta.glob<Spec>('./*/spec.ts', { import: 'default' }))
const views = bySlug(import.meta.glob<AnyView>('./*/view.tsx', { import: 'default' }))

function bySlug<T>(modules: Record<string, T>): ReadonlyMap<string, T> {
  return new Map(Object.entries(modules).map(([path, load]) => [path.split('/')[1]!, load]))
}

function find<T>(modules: ReadonlyMap<string, T>, slug: string): T {
  const found = modules.get(slug)
  if (!found) throw new Error(`no lab '${slug}'; known: ${[...modules.keys()].join(', ')}`)
  return found
}

const programs = bySlug(import.meta.glob<Listing>('./*/program.ts', { query: '?listing', import: 'default' }))
const pythons = bySlug(import.meta.glob<Listing>('./*/python.py', { query: '?listing', import: 'default' }))

/** Every lab, found by its folder. */
export const registry: Registry = {
  slugs: [...specs.keys()],
  loadSpec: async (slug) => find(specs, slug)(),
  loadView: async (slug) => find(views, slug)(),
  loadListings: async (slug) => ({
    program: await find(programs, slug)(),
    python: await pythons.get(slug)?.(),
  }),
  spawn: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) as WorkerLike,
}
