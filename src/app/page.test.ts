import { expect, test } from 'vitest'
import { pageAt } from './page.ts'
import { pageHead } from './page-head.ts'

test.each([
  ['/', 'front', undefined],
  ['/labs/', 'front-labs', undefined],
  ['/ja/', 'home', 'ja'],
  ['/en', 'home', 'en'],
  ['/en/labs/', 'labs', 'en'],
  ['/ja/progress/', 'progress', 'ja'],
  ['/en/glossary/', 'glossary', 'en'],
  ['/ja/linear-regression/', 'chapter', 'ja'],
  ['/ja/linear-regression', 'chapter', 'ja'],
  ['/en/alphazero/', 'planned', 'en'],
  ['/en/no-such-chapter/', 'missing', 'en'],
  ['/ja/linear-regression/more/', 'missing', 'ja'],
  ['/fr/', 'missing', undefined],
  ['/toString/', 'missing', undefined],
])('%s is a page of kind %s', (path, kind, language) => {
  expect(pageAt(path)).toMatchObject({ kind, language })
})

test('a chapter’s head names it in the page’s language and points to the other', () => {
  const head = pageHead(pageAt('/en/linear-regression/'), 'en')
  expect(head.title).toBe('Linear regression — The Book That Trains')
  expect(head.alternates).toEqual({
    ja: '/ja/linear-regression/',
    en: '/en/linear-regression/',
    'x-default': '/ja/linear-regression/',
  })
})

test('a page that is not there has no address to keep', () => {
  expect(pageHead(pageAt('/ja/no-such-chapter/'), 'ja').alternates).toBeUndefined()
})
