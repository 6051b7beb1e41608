import { expect, test } from 'vitest'
import { embedCode } from './share-embed.ts'

test('the embed code is one iframe, its address and title escaped', () => {
  const code = embedCode('https://a.example/en/?x=1&y="2"', 'A <b> & "c"')
  expect(code).toMatch(/^<iframe [^<>]*><\/iframe>$/)
  expect(code).toContain('src="https://a.example/en/?x=1&amp;y=&quot;2&quot;"')
  expect(code).toContain('title="A &lt;b&gt; &amp; &quot;c&quot;"')
})
