import { expect, test } from 'vitest'
import { pathInLanguage } from './paths.ts'

test.each([
  ['/ja/linear-regression/', 'en', '/en/linear-regression/'],
  ['/en/', 'ja', '/ja/'],
  ['/en/labs/', 'ja', '/ja/labs/'],
  ['/', 'en', '/en/'],
  ['/elsewhere/', 'ja', '/ja/'],
] as const)('%s in %s is %s', (path, language, expected) => {
  expect(pathInLanguage(path, language)).toBe(expected)
})
