import type { Listing, Listings } from '#/runtime/code-listing.ts'
import type { AnyView } from '#/runtime/view.ts'
import { bySlug, find } from './by-slug.ts'

const views = bySlug(import.meta.glob<AnyView>('./*/view.tsx', { import: 'default' }))
const programs = bySlug(import.meta.glob<Listing>('./*/program.ts', { query: '?listing', import: 'default' }))
const pythons = bySlug(import.meta.glob<Listing>('./*/python.py', { query: '?listing', import: 'default' }))

/** Fetches a lab's view. */
export async function loadView(slug: string): Promise<AnyView> {
  return await find(views, slug)()
}

/** Fetches a lab's sources as the code tab shows them. */
export async function loadListings(slug: string): Promise<Listings> {
  return { program: await find(programs, slug)(), python: await pythons.get(slug)?.() }
}
