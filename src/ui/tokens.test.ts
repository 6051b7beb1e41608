import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

function tokensOf(selector: string): Readonly<Record<string, string>> {
  const start = css.indexOf(`${selector} {`)
  const block = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  )
}

const themes = {
  light: tokensOf(':root'),
  dark: tokensOf(':root[data-theme="dark"]'),
}

/** Relative luminance of #rrggbb (WCAG 2.2). */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
})

describe.each(Object.entries(themes))('the %s theme', (_, tokens) => {
  const grounds = ['--paper', '--surface', '--wash']
  const inks = ['--ink', '--muted', '--accent', '--blue', '--orange', '--green', '--red']
  test.each(inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)))(
    '%s can be read on %s',
    (ink, ground) => {
      expect(contrast(tokens[ink]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5)
    },
  )
  test('words on the accent can be read', () => {
    expect(contrast(tokens['--accent-ink']!, tokens['--accent']!)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(['--edge', '--focus'])('%s of a control is seen', (token) => {
    expect(contrast(tokens[token]!, tokens['--paper']!)).toBeGreaterThanOrEqual(3)
    expect(contrast(tokens[token]!, tokens['--surface']!)).toBeGreaterThanOrEqual(3)
  })
})

test('dark is the same whether chosen or asked for by the device', () => {
  expect(tokensOf(':root:not([data-theme="light"])')).toEqual(themes.dark)
})
