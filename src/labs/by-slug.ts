/** What a glob over the labs found, by the lab's folder. */
export function bySlug<T>(modules: Record<string, T>): ReadonlyMap<string, T> {
  return new Map(Object.entries(modules).map(([path, load]) => [path.split('/')[1]!, load]))
}

/** @throws naming the labs there are, where there is none of that slug */
export function find<T>(modules: ReadonlyMap<string, T>, slug: string): T {
  const found = modules.get(slug)
  if (!found) throw new Error(`no lab '${slug}'; known: ${[...modules.keys()].join(', ')}`)
  return found
}
