import { expect, test } from 'vitest'
import type { Listing } from '#/runtime/code-listing.ts'
import { listingOf } from './lab-sources-listing.ts'

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')

test('the listing of a program is its source, with an empty slot after each value', () => {
  const source = [
    '/** Not values.rate here. */',
    'export default defineProgram(spec, async function* ({ values, seed }) {',
    '  const data = make(values, seed) // nor seed, nor values.rate here',
    '  for (let i = 0; i < 3 && true; i++) step(values.rate * values.decay)',
    '})',
  ].join('\n')
  const listing: Listing = listingOf(`${source}\n`, 'typescript')
  expect(listing.source).toBe(`${source}\n`)
  expect(textOf(listing.html)).toBe(source)
  const slots = [...listing.html.matchAll(/<span data-value="(\w+)"><\/span>/g)].map((match) => match[1])
  expect(slots).toEqual(['seed', 'rate', 'decay'])
  // right behind what they annotate
  const afterRate = textOf(listing.html.split('<span data-value="rate">')[0]!)
  expect(afterRate.endsWith('step(values.rate')).toBe(true)
})

test('the listing of a Python file marks values and markers, and keeps every character', () => {
  const source =
    'import numpy as np\nrate = 0.05  # @rate\nrows = [[1, 2], [3, 4]]  # @points\nother = 1  # no marker'
  const { html } = listingOf(source, 'python')
  expect(textOf(html)).toBe(source)
  expect(html).toContain('<span data-fill="rate">0.05</span>')
  expect(html).toContain('<span data-note="rate"># @rate</span>')
  expect(html).toContain('<span data-fill="points">[[1, 2], [3, 4]]</span>')
  expect(html.match(/data-fill/g)).toHaveLength(2)
})

test('a listing is coloured for both themes and needs no script', () => {
  const { html } = listingOf('const a = 1', 'typescript')
  expect(html).toMatch(/<pre class="shiki[^>]*--shiki-light:#\w+;--shiki-dark:#\w+/)
  expect(html).not.toContain('<script')
})
