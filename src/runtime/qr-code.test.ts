import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { QrCode, qrModules } from './qr-code.tsx'

const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']

test('a code has its three finder patterns within four white modules on every side', () => {
  const modules = qrModules('https://example.org/ja/linear-regression/?line-fit.seed=3')!
  const rows = modules.map((row) => row.map(Number).join(''))
  const size = rows.length
  // version v has 17 + 4v modules a side
  expect((size - 8 - 17) % 4).toBe(0)
  for (const row of [...rows.slice(0, 4), ...rows.slice(-4)]) expect(row).toMatch(/^0+$/)
  for (const row of rows) expect(row).toMatch(/^0{4}.*0{4}$/)
  const at = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7))
  expect(at(4, 4)).toEqual(finder)
  expect(at(size - 11, 4)).toEqual(finder)
  expect(at(4, size - 11)).toEqual(finder)
})

test('it is drawn black on white and named', () => {
  const html = renderToStaticMarkup(QrCode({ text: 'abc', label: 'QR', tooLong: '-' }))
  expect(html).toContain('role="img" aria-label="QR"')
  expect(html).toContain('fill="#fff"')
  expect(html).toContain('fill="#000"')
  const modules = qrModules('abc')!
  // the bars cover exactly the dark modules
  const covered = [...html.matchAll(/h(\d+)v1/g)].reduce((sum, match) => sum + Number(match[1]), 0)
  expect(covered).toBe(modules.flat().filter(Boolean).length)
})

test('a text that no phone would read is refused in words', () => {
  // version 25 at level L holds 1,273 bytes (ISO/IEC 18004, table 7)
  expect(qrModules('a'.repeat(1273))).toHaveLength(117 + 8)
  expect(qrModules('a'.repeat(1274))).toBeUndefined()
  const html = renderToStaticMarkup(QrCode({ text: 'a'.repeat(2000), label: 'QR', tooLong: 'too long' }))
  expect(html).toContain('too long')
  expect(html).not.toContain('<svg')
})
