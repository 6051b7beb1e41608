import { expect, test } from 'vitest'
import { type BuiltFile, placer } from './offline-files.ts'

function chunk(fileName: string, facadeModuleId: string, rest: object = {}): BuiltFile {
  return {
    type: 'chunk',
    fileName,
    facadeModuleId,
    imports: [],
    isDynamicEntry: true,
    ...rest,
  } as unknown as BuiltFile
}

const place = placer([
  chunk('assets/index-1.js', '/b/index.html', {
    isEntry: true,
    isDynamicEntry: false,
    imports: ['assets/react-1.js'],
  }),
  chunk('assets/react-1.js', '', { isDynamicEntry: false }),
  chunk('assets/ja-1.js', '/b/content/bits/ja.md'),
  chunk('assets/ja-2.js', '/b/content/bits/ja.md?outline'),
  chunk('assets/progress-1.js', '/b/src/app/progress-page.tsx'),
  chunk('assets/view-1.js', '/b/src/labs/a/view.tsx'),
])

test.each([
  ['assets/index-1.js', { group: 'core' }],
  ['assets/react-1.js', { group: 'core' }],
  ['index.html', { group: 'core' }],
  ['ja/bits/index.html', { group: 'text', language: 'ja' }],
  ['ja/labs/index.html', { group: 'text', language: 'ja' }],
  ['en/labs/a/index.html', { group: 'whole', language: 'en' }],
  ['assets/ja-1.js', { group: 'whole', language: 'ja' }],
  ['assets/ja-2.js', { group: 'text', language: 'ja' }],
  ['assets/progress-1.js', { group: 'text' }],
  ['assets/view-1.js', { group: 'labs' }],
  ['assets/worker-1.js', { group: 'labs' }],
  ['assets/tfjs-1.wasm', { group: 'labs' }],
  ['assets/KaTeX-1.woff2', { group: 'text' }],
])('%s belongs to %j', (path, expected) => {
  expect(place(path)).toEqual(expected)
})
