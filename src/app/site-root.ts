/**
 * The path under which the site is served, with a slash at its end. The build writes on <html> where the root
 * is, seen from each page, so that one build works under any path.
 */
export function siteRoot(): string {
  const { root } = document.documentElement.dataset
  return new URL(root ?? import.meta.env.BASE_URL, location.href).pathname
}

/** The router's `basename` for a site root. */
export function basenameOf(root: string): string {
  return root.replace(/\/$/, '') || '/'
}
