import { escapeHtml } from './page-head.ts'

/** A sitemap.xml of these paths (sitemaps.org, 0.9). */
export function sitemap(paths: readonly string[], siteUrl: string): string {
  const urls = paths.map(
    (path) => `<url><loc>${escapeHtml(new URL(path.slice(1), siteUrl).href)}</loc></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
}
