import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('./projection.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]),
)

/** Relative luminance of #rrggbb (WCAG 2.2). */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

// a projector in a lit room leaves little of a contrast: AAA, on every ground
const inks = ['--ink', '--muted', '--accent', '--blue', '--orange', '--green', '--red', '--focus', '--edge']
test.each(inks)('%s of the projection theme is read from the last row', (ink) => {
  for (const ground of ['--paper', '--surface', '--wash']) {
    const [dark, light] = [ink, ground].map((name) => luminance(tokens.get(name)!))
    expect((light! + 0.05) / (dark! + 0.05)).toBeGreaterThanOrEqual(7)
  }
})
