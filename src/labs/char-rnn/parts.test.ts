import { describe, expect, test } from 'vitest'
import { randomSource } from '#/base/random.ts'
import { plainCells } from '#/ml/recurrent/plain-cells.ts'
import { checkText } from '#/runtime/values.ts'
import { baselinesOf } from './baselines.ts'
import { corpora, namesIn } from './corpora.ts'
import { likeliest } from './likeliest.ts'
import { ownProblem } from './own-problem.ts'
import { romaji } from './romaji.ts'
import spec from './spec.ts'
import { nextSigns, perplexity, type Speller, writeName } from './speller.ts'
import { encode, splitNames } from './split-names.ts'

test.each([
  ['とうきょう', 'tokyo'],
  ['おおさか', 'osaka'],
  ['ほっかいどう', 'hokkaido'],
  ['さっぽろ', 'sapporo'],
  ['きゅうしゅう', 'kyushu'],
  ['ちば', 'chiba'],
  ['しんじゅく', 'shinjuku'],
  ['ぎょうだ', 'gyoda'],
  ['はっちょう', 'hatcho'],
])('%s is written %s', (kana, letters) => {
  expect(romaji(kana)).toBe(letters)
})

describe('the lists', () => {
  test.each(['romaji', 'kana', 'world'] as const)(
    '%s has many names, each once, of few characters',
    (name) => {
      const names = corpora[name].names()
      expect(names.length).toBeGreaterThan(200)
      if (name !== 'romaji') expect(new Set(names).size).toBe(names.length)
      expect(names.every((one) => /^([a-z]+|[\u3041-\u3096]+)$/.test(one))).toBe(true)
    },
  )

  test('a text is read line by line, by code points, without blanks and repeats', () => {
    expect(namesIn(' ab\r\n\n\tcd \rab\n')).toEqual(['ab', 'cd'])
    expect(namesIn('😀'.repeat(25))).toEqual(['😀'.repeat(24), '😀'])
  })

  test('what cannot be learned from is refused in both languages', () => {
    for (const text of ['', ' \n\n ', 'a', '😀\n']) {
      expect(ownProblem(text)?.problem.ja).toBeTruthy()
      expect(ownProblem(text)?.problem.en).toBeTruthy()
    }
    expect(ownProblem('ab')).toBeNull()
  })

  test('a text of 20 MB is refused with its length', () => {
    const read = checkText(spec.params.own, 'a\n'.repeat(10_000_000))
    expect(read.ok).toBe(false)
  })
})

test('every name is either learned from or held out, and a short list spares none', () => {
  const { train, heldOut, signs } = splitNames(['ab', 'bc', 'cd', 'de', 'ea', 'ac', 'bd'], 1)
  expect([...train, ...heldOut].sort()).toEqual(['ab', 'ac', 'bc', 'bd', 'cd', 'de', 'ea'])
  expect(heldOut).toHaveLength(1)
  expect(encode('cab', signs)).toEqual([0, 3, 1, 2, 0])
  const short = splitNames(['ab', 'c'], 1)
  expect([...short.heldOut].sort()).toEqual([...short.train].sort())
})

test('pairs are counted with one added to each', () => {
  // after the end came a twice: (2 + 1)/(2 + 2); after a came the end twice: the same
  expect(
    baselinesOf(
      [
        [0, 1, 0],
        [0, 1, 0],
      ],
      [[0, 1, 0]],
      2,
    ),
  ).toEqual({ uniform: 2, bigram: expect.closeTo(4 / 3, 10) })
})

/** A network that says the same after everything: the logarithms of what it is given. */
function constantly(...probabilities: readonly number[]): Speller {
  const size = probabilities.length
  const zero = (length: number) => new Float32Array(length)
  const p = {
    wh: zero(size),
    uh: zero(1),
    bh: zero(1),
    wy: zero(size),
    by: Float32Array.from(probabilities, Math.log),
  }
  return { cell: plainCells.rnn, p, units: 1 }
}

test('perplexity is the geometric mean of 1/p', () => {
  expect(perplexity(constantly(0.5, 0.25, 0.25), [[0, 1, 2, 0]])).toBeCloseTo((4 * 4 * 2) ** (1 / 3), 5)
})

test('temperature squares probabilities at 1/2, and takes roots at 2', () => {
  const speller = constantly(0.1, 0.9)
  expect(nextSigns(speller, new Float32Array(1), 0.5)[1]).toBeCloseTo(0.81 / 0.82, 6)
  expect(nextSigns(speller, new Float32Array(1), 2)[1]).toBeCloseTo(3 / 4, 6)
})

test('names are as long as the chances say, and never longer than told', () => {
  const random = randomSource(1)
  const options = { temperature: 1, longest: 5 }
  const lengths = Array.from({ length: 2000 }, () => writeName(constantly(0.5, 0.5), options, random).length)
  // 1/2 · 0 + 1/4 · 1 + 1/8 · 2 + 1/16 · 3 + 1/32 · 4 + 1/32 · 5
  expect(lengths.reduce((sum, one) => sum + one, 0) / 2000).toBeCloseTo(31 / 32, 1)
  expect(Math.max(...lengths)).toBe(5)
})

test('the likeliest come first', () => {
  expect(likeliest([0.2, 0.5, 0.3], 2).map(({ sign }) => sign)).toEqual([1, 2])
})
