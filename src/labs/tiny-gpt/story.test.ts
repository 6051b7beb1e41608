import { expect, test } from 'vitest'
import { percent } from './percent.ts'
import { inText, marked } from './shown.ts'
import { largestAt, rowOf, type Story, scoresAt, surprises } from './story.ts'
import { attending, inputs, lengthsOf, outputs, thinking } from './tensors.ts'

const sizes = { vocabulary: 3, context: 2, width: 4, heads: 2, layers: 1 }
const story: Story = {
  sizes,
  tokens: ['\n', ' a', 'b'],
  ids: Uint16Array.of(0, 2),
  given: 1,
  unknown: [],
  scores: Float32Array.of(0, 0, Math.log(2), 5, 6, 7),
  // head 1: rows (1, 0), (0.2, 0.8); head 2: rows (1, 0), (0.6, 0.4)
  attention: Uint8Array.of(255, 0, 51, 204, 255, 0, 153, 102),
}

test('a token is as probable as the scores before it made it', () => {
  const [first, second] = surprises(story)
  expect(first).toBe(1)
  // softmax of (0, 0, log 2) is (¼, ¼, ½)
  expect(second).toBeCloseTo(0.5, 6)
  expect([...scoresAt(story, 1)]).toEqual([5, 6, 7])
})

test('a row of a head is found in the flat numbers', () => {
  expect(rowOf(story, { layer: 0, head: 0 }, 1)).toEqual([0.2, 0.8])
  expect(rowOf(story, { layer: 0, head: 1 }, 1)).toEqual([0.6, 0.4])
  expect(largestAt([0.2, 0.8, 0.8])).toBe(1)
})

test('tokens that cannot be seen are shown by signs', () => {
  expect(['\n', ' ', ' a', 'b'].map(inText)).toEqual(['⏎', '␣', 'a', 'b'])
  expect(marked(' a')).toBe('·a')
})

test('a probability is never rounded to certainty', () => {
  expect([
    percent(0.5),
    percent(1),
    percent(0.9999),
    percent(0.0001),
    percent(0),
    percent(Number.NaN),
  ]).toEqual([...['50.0 %', '100.0 %', '> 99.9 %', '< 0.1 %', '0.0 %', '—']])
})

test('the tensors shown have the shapes of the chapter', () => {
  const lengths = lengthsOf({ vocabulary: 64, context: 48, width: 48, heads: 4, layers: 2 })
  const cards = [...inputs, ...attending.flat(), ...thinking.flat(), ...outputs]
  const shapeOf = (id: string) => cards.find((card) => card.id === id)!.axes.map((axis) => lengths[axis])
  expect(shapeOf('x')).toEqual([16, 48, 48])
  expect(shapeOf('q')).toEqual([16, 4, 48, 12])
  expect(shapeOf('weights')).toEqual([16, 4, 48, 48])
  expect(shapeOf('hidden')).toEqual([16, 48, 192])
  expect(shapeOf('logits')).toEqual([16, 48, 64])
})
