import { expect, test } from 'vitest'
import { type BuiltPart, type HeadOptions, writeHead, writeStyles } from './page-head.ts'

const options: HeadOptions = {
  page: {
    head: {
      language: 'en',
      title: 'Bits & <pieces>',
      description: 'He said "so"',
      alternates: { ja: '/ja/bits/', en: '/en/bits/', 'x-default': '/ja/bits/' },
    },
    body: '<span class="katex"><span class="mord mathnormal">x</span></span>',
    card: {
      file: 'share/en/bits.png',
      language: 'en',
      book: 'The book',
      above: 'Part 1',
      title: 'Bits & <pieces>',
      text: 'Which?',
    },
    script: '',
    modules: ['/content/bits/en.md?outline'],
  },
  path: '/en/bits/',
  root: '../../',
  siteUrl: undefined,
  chunks: new Map<string, BuiltPart>([
    ['/home/me/content/bits/en.md?outline', { file: 'assets/en-1.js', styles: ['assets/text-h-_.css'] }],
    ...['Main-Regular-a', 'Math-Italic-b', 'Size1-Regular-c']
      .map((font) => `assets/KaTeX_${font}.woff2`)
      .map((file) => [file, { file, styles: [] }] as const),
  ]),
}

test('words of the page cannot break out of its head', () => {
  const head = writeHead(options)
  expect(head).toContain('<title>Bits &#38; &#60;pieces&#62;</title>')
  expect(head).toContain('<meta name="description" content="He said &#34;so&#34;">')
})

test('without the site’s address, links are as seen from the page', () => {
  const head = writeHead(options)
  expect(head).toContain('<link rel="canonical" href="../../en/bits/">')
  expect(head).toContain('<link rel="alternate" hreflang="ja" href="../../ja/bits/">')
  expect(head).not.toContain('og:url')
  expect(head).toContain('<meta property="og:image" content="../../share/en/bits.png">')
})

test('with the site’s address, they are absolute, below its path', () => {
  const head = writeHead({ ...options, siteUrl: 'https://example.org/book/' })
  expect(head).toContain('<link rel="canonical" href="https://example.org/book/en/bits/">')
  expect(head).toContain(
    '<link rel="alternate" hreflang="x-default" href="https://example.org/book/ja/bits/">',
  )
  expect(head).toContain('<meta property="og:url" content="https://example.org/book/en/bits/">')
  expect(head).toContain('<meta property="og:image" content="https://example.org/book/share/en/bits.png">')
})

test('the fonts and modules that the page needs are fetched early, no others', () => {
  const head = writeHead(options)
  expect(head).toContain('href="../../assets/KaTeX_Main-Regular-a.woff2"')
  expect(head).toContain('href="../../assets/KaTeX_Math-Italic-b.woff2"')
  expect(head).not.toContain('Size1')
  expect(head).toContain('<link rel="modulepreload" href="../../assets/en-1.js">')
})

test('the styles of the page’s own code are there with its text', () => {
  expect(writeStyles(options)).toBe('<link rel="stylesheet" crossorigin="" href="../../assets/text-h-_.css">')
})

test('a module that the build did not make stops it', () => {
  expect(() => writeHead({ ...options, chunks: new Map() })).toThrow(/en\.md\?outline/)
})
