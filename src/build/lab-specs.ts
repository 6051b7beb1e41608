import type { Labs } from './markdown/draft.ts'

const modules = import.meta.glob<Labs[string]>('/src/labs/*/spec.ts', { eager: true, import: 'default' })

/** Every lab's spec, by the name of its folder. */
export const labs: Labs = Object.fromEntries(
  Object.entries(modules).map(([path, spec]) => [path.split('/').at(-2)!, spec]),
)
