import type { Registry } from '#/runtime/registry.ts'
import type { Spec } from '#/runtime/spec.ts'
import type { WorkerLike } from '#/runtime/trainer.ts'
import { bySlug, find } from './by-slug.ts'

const specs = bySlug(import.meta.glob<Spec>('./*/spec.ts', { import: 'default' }))
// their addresses weigh more than all that is here, and are of no use before a lab is near
const loaders = () => import('./loaders.ts')

/** Every lab, found by its folder. */
export const registry: Registry = {
  slugs: [...specs.keys()],
  loadSpec: async (slug) => find(specs, slug)(),
  loadView: async (slug) => (await loaders()).loadView(slug),
  loadListings: async (slug) => (await loaders()).loadListings(slug),
  spawn: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) as WorkerLike,
}
