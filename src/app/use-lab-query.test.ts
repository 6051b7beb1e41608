import { expect, test } from 'vitest'
import { withLabQuery } from './use-lab-query.ts'

test('one lab’s part of the query is replaced, the rest stays', () => {
  expect(withLabQuery('?a.seed=2&b.seed=3&from=mail', 'a', 'a.rate=0.5')).toBe(
    '?b.seed=3&from=mail&a.rate=0.5',
  )
})

test('a lab at its defaults leaves nothing behind', () => {
  expect(withLabQuery('?a.seed=2', 'a', '')).toBe('')
})

test('a lab whose name begins another’s does not touch it', () => {
  expect(withLabQuery('?line.seed=2&line-fit.seed=3', 'line', '')).toBe('?line-fit.seed=3')
})

test('two labs of one address name its version once', () => {
  expect(withLabQuery('?a.hide=seed&v=2', 'b', 'b.hide=seed&v=2')).toBe('?a.hide=seed&v=2&b.hide=seed')
})
