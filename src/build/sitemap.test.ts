import { expect, test } from 'vitest'
import { sitemap } from './sitemap.ts'

const paths = [
  '/',
  '/labs/',
  '/ja/',
  '/ja/labs/',
  '/ja/labs/line-fit/',
  '/ja/progress/',
  '/ja/bits/',
  '/en/bits/',
]

test('a sitemap lists what is read, below the site’s path, with the other language', () => {
  const xml = sitemap(paths, 'https://example.org/book/')
  const listed = [...xml.matchAll(/<loc>([^<]+)/g)].map(([, address]) => address)
  expect(listed).toEqual([
    'https://example.org/book/ja/',
    'https://example.org/book/ja/labs/',
    'https://example.org/book/ja/bits/',
    'https://example.org/book/en/bits/',
  ])
  expect(xml).toContain(
    '<loc>https://example.org/book/ja/bits/</loc><xhtml:link rel="alternate" hreflang="ja" href="https://example.org/book/ja/bits/"/><xhtml:link rel="alternate" hreflang="en" href="https://example.org/book/en/bits/"/>',
  )
})
