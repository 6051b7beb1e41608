import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { katexCss } from './katex-css.ts'

test('the KaTeX style sheet keeps woff2 fonts only', async () => {
  const path = createRequire(import.meta.url).resolve('katex/dist/katex.min.css')
  const { handler } = katexCss().transform as { handler: (code: string) => { code: string } }
  const { code } = handler(await readFile(path, 'utf8'))
  expect(code.match(/\.woff2/g)?.length).toBeGreaterThanOrEqual(19)
  expect(code).not.toMatch(/\.(woff|ttf)\)/)
  expect(code.match(/@font-face/g)?.length).toBe(code.match(/src:url\([^)]*\) format\("woff2"\)\}/g)?.length)
})
