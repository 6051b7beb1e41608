import { expect, test } from 'vitest'
import { channels, mixedColour } from './mixed-colour.ts'

test('a quarter of white on black is a dark grey', () => {
  expect(mixedColour('rgb(255, 255, 255)', 'rgb(0, 0, 0)', 0.25)).toBe('rgb(64 64 64)')
  expect(mixedColour('rgb(10 20 30)', 'rgb(200 200 200)', 0)).toBe('rgb(200 200 200)')
})

test('a colour without numbers is a middle grey', () => {
  expect(channels('currentcolor')).toEqual([128, 128, 128])
})
