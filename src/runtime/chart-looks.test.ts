import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chartLooks } from './chart-looks.ts'

type Triple = readonly [number, number, number]

/** What eyes without one kind of cone make of linear red, green and blue: Machado, Oliveira and Fernandes (2009). */
const eyes: Readonly<Record<string, readonly Triple[]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const css = readFileSync('src/ui/tokens.css', 'utf8')
const themes = { light: css.split('[data-theme="dark"]')[0]!, dark: css.split('[data-theme="dark"]')[1]! }

function linear(token: string, theme: keyof typeof themes): Triple {
  const hex = new RegExp(`--${token}: #(\\w{6})`).exec(themes[theme])![1]!
  return [0, 2, 4].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as unknown as Triple
}

const dot = (row: Triple, [red, green, blue]: Triple) => row[0] * red + row[1] * green + row[2] * blue

/** CIE L*a*b* under D65. */
function lab(colour: Triple): Triple {
  const part = (row: Triple) => {
    const value = dot(row, colour)
    return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116
  }
  const x = part([0.4339, 0.3762, 0.1899])
  const y = part([0.2126, 0.7152, 0.0722])
  const z = part([0.0177, 0.1095, 0.8729])
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** How far apart two tokens are for the eyes to which they are most alike. */
function leastDistance(one: string, other: string, theme: keyof typeof themes): number {
  const distances = Object.values(eyes).map((eye) => {
    const [a, b] = [one, other].map((token) => {
      const seen = eye.map((row) => Math.min(1, Math.max(0, dot(row, linear(token, theme)))))
      return lab(seen as unknown as Triple)
    }) as [Triple, Triple]
    return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
  })
  return Math.min(...distances)
}

test('seven curves have seven colours', () => {
  expect(new Set(chartLooks.map(({ colour }) => colour)).size).toBe(7)
})

test.each(['light', 'dark'] as const)(
  'in the %s theme, colours that are near for any eye differ in dash',
  (theme) => {
    for (const [index, one] of chartLooks.entries()) {
      for (const other of chartLooks.slice(index + 1)) {
        if (leastDistance(one.colour, other.colour, theme) > 20) continue
        expect(one.dash, `${one.colour} and ${other.colour}`).not.toBe(other.dash)
        expect(one.twinDash, `${one.colour} and ${other.colour}`).not.toBe(other.twinDash)
      }
    }
  },
)

test('a twin never has a dash of the lane beside it', () => {
  const dashes = chartLooks.map(({ dash }) => dash)
  for (const { twinDash } of chartLooks) expect(dashes).not.toContain(twinDash)
})
