import { languages } from '#/base/language.ts'
import { escapeHtml } from './page-head.ts'

// what sends readers on, what is embedded elsewhere, and what is each reader's own: nobody searches for them
const leftOut = /^\/(labs\/)?$|^\/[a-z]+\/(labs\/.+|progress\/)$/

/** A sitemap.xml of these paths (sitemaps.org, 0.9), each with its address in the other language. */
export function sitemap(paths: readonly string[], siteUrl: string): string {
  const listed = paths.filter((path) => !leftOut.test(path))
  const known = new Set(listed)
  const address = (path: string) => escapeHtml(new URL(path.slice(1), siteUrl).href)
  const urls = listed.map((path) => {
    const others = languages
      .map((language) => ({ language, path: path.replace(/^\/[a-z]+\//, `/${language}/`) }))
      .filter((other) => known.has(other.path))
      .map((other) => link(other.language, address(other.path)))
    return `<url><loc>${address(path)}</loc>${others.join('')}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
}

function link(language: string, address: string): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`
}
