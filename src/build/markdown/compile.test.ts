import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { compileBody, glossary, head, htmlOf, labs } from './fixture.ts'

test('front matter is read and the contents follow the headings', () => {
  const { frontMatter, contents, problems } = compileBody('## なぜ {#why}\n\n本文\n\n### R² とは {#r2}\n')
  expect(problems).toEqual([])
  expect(frontMatter).toEqual({ title: 'T', summary: 'S', question: 'Q?', minutes: 5 })
  expect(contents).toEqual([
    { id: 'why', text: 'なぜ', depth: 2 },
    { id: 'r2', text: 'R² とは', depth: 3 },
  ])
})

test('a heading keeps its id and has a link to itself', () => {
  expect(htmlOf('## なぜ {#why}\n')).toBe(
    '<div class="heading"><h2 id="why">なぜ</h2><a class="heading-link" href="#why" aria-label="この節へのリンク：なぜ">#</a></div>',
  )
})

test('static text is one string, labs stand between', () => {
  const { blocks } = compileBody('前\n\n::lab{#slope rate=0.1 draw=squares}\n\n後\n\nもう一つ\n')
  expect(blocks).toEqual([
    '<p>前</p>',
    ['lab', { slug: 'slope', query: 'slope.rate=0.1&slope.draw=squares' }, []],
    '<p>後</p>\n<p>もう一つ</p>',
  ])
})

test('Japanese lines are joined without a space, lines of letters with one', () => {
  expect(htmlOf('直線を\n引きます。\nw は\nslope と**「呼び\nます」**\nよ、\nabc\ndef\n')).toBe(
    '<p>直線を引きます。w は\nslope と<strong>「呼びます」</strong>よ、abc\ndef</p>',
  )
})

test('emphasis next to Japanese brackets is emphasis', () => {
  expect(htmlOf('これは**「重み」**を表す。')).toContain('<strong>「重み」</strong>')
})

test('ratios and ports are prose', () => {
  expect(htmlOf('比は 1:n で、user:port と 12:30、data:set、std::vector も *そのまま*。')).toBe(
    '<p>比は 1:n で、user:port と 12:30、data:set、std::vector も <em class="dotted">そのまま</em>。</p>',
  )
})

test('ranges with a tilde are not struck out', () => {
  expect(htmlOf('10~20 と 30~40')).toBe('<p>10~20 と 30~40</p>')
})

test('formulas are KaTeX with MathML beside it', () => {
  const html = htmlOf('傾き $w$ は\n\n$$\n\\hat y = wx + b\n$$\n')
  expect(html).toMatch(/傾き <span class="katex">.*<math .*<mi>w<\/mi>/)
  expect(html).toContain('<div class="formula scrolls"><span class="katex-display">')
})

test('punctuation stays with its formula', () => {
  const html = htmlOf('点（$x$）と $y$、そして $z$ は')
  expect(html).toMatch(
    /^<p>点<span class="unbreakable">（<span class="katex">.*<\/span>）<\/span>と <span class="unbrea/,
  )
  expect(html).toMatch(/<\/span>、<\/span>そして <span class="katex">/)
})

test('code has the colours of both themes', () => {
  const html = htmlOf('```python\nimport numpy\n```\n')
  expect(html).toMatch(/<div class="code scrolls"><pre class="shiki .*--shiki-light:#\w+;--shiki-dark:#\w+/)
  expect(html).not.toContain('tabindex')
})

test('footnotes speak the language of the page', () => {
  const body = '本文[^a]\n\n[^a]: 出典\n'
  expect(htmlOf(body)).toContain('<h2 id="footnote-label">注</h2>')
  expect(htmlOf(body)).toContain('aria-label="本文に戻る：注 1"')
  expect(htmlOf(body, 'en')).toContain('<h2 id="footnote-label">Notes</h2>')
})

test('tables scroll within their own box', () => {
  expect(htmlOf('| x | y |\n|--:|---|\n| 1 | 2 |\n')).toMatch(/^<div class="table scrolls"><table>/)
})

test('a head that is only a formula is said in words', () => {
  const html = htmlOf('| $x_i$ | y |\n|---|---|\n| 1 | 2 |\n')
  expect(html).toMatch(
    /<th><span class="katex"><span class="visually-hidden">xi<\/span><span class="katex-html"/,
  )
})

test('the plain text leaves formulas and code out', () => {
  const { text } = compileBody('## 題 {#a}\n\n本文と\n続き\n\n$$\nx\n$$\n\n```python\ny\n```\n\n- 項目\n')
  expect(text).toBe('題\n本文と続き\n項目')
})

test('links are collected with their places', () => {
  const { links } = compileBody('[a](#why)\n\n[b](https://example.org/)\n')
  expect(links).toEqual([
    { url: '#why', line: 7, column: 1 },
    { url: 'https://example.org/', line: 9, column: 1 },
  ])
})

const frontMatters: [string, string][] = [
  ['本文', 'x:1: no front matter; a chapter begins with --- and title, summary, question, minutes and ---'],
  [
    head.replace('minutes: 5\n', ''),
    "x:1: front matter lacks 'minutes'; all are needed: title, summary, question, minutes",
  ],
  [
    head.replace('minutes', 'minuets'),
    "x:5: front matter has no key 'minuets'; known: title, summary, question, minutes",
  ],
  [head.replace('5', 'five'), "x:5: front matter: 'minutes' is not a number"],
  [head.replace('5', '2.5'), "x:5: front matter: 'minutes' is not whole"],
  [head.replace('S', 'あ'.repeat(121)), "x:3: front matter: 'summary' is too long; 120 characters at most"],
  [head.replace('T', '"T'), 'x:5: front matter: Missing closing "quote'],
]
test.each(frontMatters)('front matter %j is refused', (text, expected) => {
  const { problems } = compile({ slug: 'x', language: 'ja', file: 'x', text, labs, figures: {}, glossary })
  expect(problems.map(({ line, message }) => `x:${line}: ${message}`)).toContain(expected)
})
