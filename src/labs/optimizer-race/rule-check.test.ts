import { expect, test } from 'vitest'
import { type RacerName, racerNames } from './racers.ts'
import { ruleCheck } from './rule-check.ts'
import { surfaces } from './surfaces.ts'

const { valley } = surfaces
const zero = Object.fromEntries(racerNames.map((racer) => [racer, 0])) as Record<RacerName, number>
const numbers = { mu: 0.9, rho: 0.9, decay: 0 }
/** Where every ball stays but one. */
const places = (racer: RacerName, x: number, y: number) =>
  racerNames.flatMap((name) => (name === racer ? [x, y] : valley.start))

test('a ball that moves as its rule says leaves no gap', () => {
  const check = ruleCheck(valley, valley.start, { ...zero, momentum: 0.1 }, numbers)
  check.follow(places('momentum', -6.93, 1.6))
  check.follow(places('momentum', -6.7977, 0.92))
  expect(check.gap()).toBeLessThan(1e-12)
})

test('a look-alike is found out: “AdaGrad” that divides by s, not by its root', () => {
  const check = ruleCheck(valley, valley.start, { ...zero, adagrad: 0.5 }, numbers)
  check.follow(places('adagrad', -7 + (0.5 * 0.7) / 0.49, 2 - (0.5 * 4) / 16))
  expect(check.gap()).toBeCloseTo(0.375, 6) // along y: 2 − 0.125 instead of 2 − 0.5
})

test('a gap once seen stays', () => {
  const check = ruleCheck(valley, valley.start, zero, numbers)
  check.follow(places('sgd', -7, 2.5))
  check.follow(places('sgd', -7, 2))
  expect(check.gap()).toBe(0.5)
})
