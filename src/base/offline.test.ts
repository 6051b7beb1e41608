import { expect, test } from 'vitest'
import { type Edition, filesOf } from './offline.ts'

const edition: Edition = {
  version: '1',
  files: [
    { path: 'assets/index-1.js', bytes: 10, group: 'core' },
    { path: 'ja/', revision: 'a', bytes: 20, group: 'text', language: 'ja' },
    { path: 'en/', revision: 'b', bytes: 30, group: 'text', language: 'en' },
    { path: 'assets/worker-1.js', bytes: 40, group: 'labs' },
    { path: 'assets/ja-1.js', bytes: 50, group: 'whole', language: 'ja' },
  ],
}
const paths = (...query: [Parameters<typeof filesOf>[1], Parameters<typeof filesOf>[2]]) =>
  filesOf(edition, ...query).map(({ path }) => path)

test('every group takes the core, and no language takes another’s files', () => {
  expect(paths('core', 'ja')).toEqual(['assets/index-1.js'])
  expect(paths('text', 'ja')).toEqual(['assets/index-1.js', 'ja/'])
  expect(paths('labs', 'en')).toEqual(['assets/index-1.js', 'assets/worker-1.js'])
  expect(paths('whole', 'ja')).toEqual(['assets/index-1.js', 'ja/', 'assets/worker-1.js', 'assets/ja-1.js'])
})
