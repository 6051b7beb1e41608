import { beforeAll, expect, test } from 'vitest'
import { randomSource } from '#/base/random.ts'
import { switchBackend } from '#/engine/backends.ts'
import { Journey } from '#/runtime/journey.ts'
import type { Program } from '#/runtime/program.ts'
import { defaultValues } from '#/runtime/values.ts'
import { weightsQuestion } from '#/runtime/weights-question.ts'
import { bigramLoss } from './baselines.ts'
import { lessonOf } from './lesson.ts'
import { meanLoss, shareRight } from './measures.ts'
import program from './program.ts'
import { type Numbers, Reader } from './reader.ts'
import { parameterCount, type Sizes, shapesOf } from './sizes.ts'
import spec from './spec.ts'
import { chosen, drawn, type Windows, windowsAt } from './windows.ts'

const defaults = defaultValues(spec.params)
const small = { ...defaults, context: 8, heads: 2, headWidth: 4, layers: 2 }

beforeAll(async () => {
  await switchBackend('cpu')
})

async function after(steps: number, values: Partial<typeof defaults> = {}, seed = 1) {
  const journey = new Journey(program as unknown as Program, { values: { ...small, ...values }, seed })
  await journey.travel(steps)
  const look = (await journey.look()) as unknown as {
    metrics: Record<string, number | null>
    sizes: Sizes
    tokens: string[]
    ids: Uint16Array
    given: number
    scores: Float32Array
    attention: Uint8Array
  }
  const weights = (await journey.ask(weightsQuestion, null)) as unknown as Record<
    string,
    { data: Float32Array }
  >
  const p = Object.fromEntries(Object.entries(weights).map(([name, tensor]) => [name, tensor.data]))
  const answer = await journey.ask('generate', {
    ...{ temperature: 1, topK: 0, topP: 1, unit: values.unit ?? 'word', seed: 3 },
    ...{ prompt: 'Mia has 龍', length: 30 },
  })
  await journey.end()
  return { ...look, p, answer: answer as unknown as { given: string; written: string; unknown: string[] } }
}

/** The scores of windows in plain loops: [n · T · V]. */
function scoresOf(p: Numbers, sizes: Sizes, { x, count }: Windows): Float32Array {
  const all = new Float32Array(x.length * sizes.vocabulary)
  for (let row = 0; row < count; row++) {
    const reader = new Reader(p, sizes)
    for (let t = 0; t < sizes.context; t++) {
      const at = row * sizes.context + t
      all.set(reader.next(x[at]!), at * sizes.vocabulary)
    }
  }
  return all
}

test('held-out loss and agreement are those that plain loops come to, token by token', async () => {
  const { metrics, p, sizes } = await after(12)
  const lesson = lessonOf(small, 1)
  const starts = chosen(lesson.heldStarts, 144)
  const held = windowsAt(lesson.held, starts, 8)
  const scores = scoresOf(p, sizes, held)
  expect(metrics.heldOut).toBeCloseTo(meanLoss(scores, held.y), 4)
  const counts = starts.flatMap((at) => [...lesson.forced!.subarray(at + 1, at + 9)])
  expect(metrics.agreement).toBeCloseTo(shareRight(scores, held.y, counts)!, 6)
  expect(metrics.perplexity).toBeCloseTo(Math.exp(metrics.heldOut!), 6)
})

test('the first step of Adam goes against the sign of the numerical gradient, by η', async () => {
  const values = { layers: 1, learningRate: 0.001 }
  const [from, to] = [await after(0, values), await after(1, values)]
  const lesson = lessonOf(small, 1)
  const batch = windowsAt(lesson.train, drawn(lesson.trainStarts, 16, randomSource(1)), 8)
  const lossAt = (name: string, place: number, by: number) => {
    const moved = { ...from.p, [name]: from.p[name]!.slice() }
    moved[name]![place]! += by
    return meanLoss(scoresOf(moved, from.sizes, batch), batch.y)
  }
  let checked = 0
  for (const name of ['position', 'attend0', 'project0', 'gain20', 'expand0', 'contract0', 'head', 'bias']) {
    for (const place of [1, 6]) {
      const slope = (lossAt(name, place, 0.01) - lossAt(name, place, -0.01)) / 0.02
      if (Math.abs(slope) < 1e-3) continue
      checked++
      const moved = to.p[name]![place]! - from.p[name]![place]!
      // η m̂ / √v̂ = η sign(g), and the decay of 1 % of η
      expect(moved, name).toBeCloseTo(-0.001 * Math.sign(slope) - 1e-5 * from.p[name]![place]!, 5)
    }
  }
  expect(checked).toBeGreaterThan(8)
})

test('every row of attention adds up to one, and looks at nothing that comes later', async () => {
  const { attention } = await after(3)
  for (let row = 0; row < 2 * 2 * 8; row++) {
    const weights = [...attention.subarray(row * 8, (row + 1) * 8)]
    expect(weights.slice((row % 8) + 1).every((weight) => weight === 0)).toBe(true)
    expect(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 255)).toBeLessThan(8)
  }
})

test('the parameters are as many as the formula says', async () => {
  const sizes = { vocabulary: 70, context: 48, width: 48, heads: 4, layers: 2 }
  const counted = Object.values(shapesOf(sizes)).reduce(
    (sum, shape) => sum + shape.reduce((product, length) => product * length, 1),
    0,
  )
  // 2·70·48 + 48·48 + 2·(12·48² + 13·48) + 2·48
  expect(parameterCount(sizes)).toBe(6720 + 2304 + 2 * (27648 + 624) + 96)
  expect(counted).toBe(parameterCount(sizes))
  expect((await after(0)).metrics.uniform).toBeCloseTo(Math.log((await after(0)).tokens.length), 10)
})

test('the table of pairs is that counted by hand', () => {
  // a b a b a c: after a came b, b, c; p(b | a) = 2.1 / 3.3
  const x = Int32Array.of(0)
  const loss = bigramLoss(Uint16Array.of(0, 1, 0, 1, 0, 2), { x, y: Int32Array.of(1), vocabulary: 3 })
  expect(loss).toBeCloseTo(-Math.log(2.1 / 3.3), 10)
})

test('what is written begins with the prompt, and goes on beyond the context', async () => {
  const { answer, ids, given, tokens } = await after(2, { prompt: 'Mia has' })
  expect([...ids].slice(0, given).map((id) => tokens[id])).toEqual(['\n', 'Mia', ' has'])
  expect(answer.given).toBe('\nMia has')
  expect(answer.unknown).toEqual([' 龍'])
  expect(answer.written.length).toBeGreaterThan(30)
})

test.each([
  ['one character', 'a', 'word'],
  ['one emoji', '🙂', 'character'],
  ['two words', 'hello hello', 'word'],
  ['mixed scripts', '猫がcaféで🐈‍⬛と한국어を読む。'.repeat(30), 'character'],
  [
    'a thousand kinds of characters',
    String.fromCodePoint(...Array.from({ length: 1000 }, (_, i) => 0x4e00 + i)),
    'word',
  ],
] as const)('trains on %s', async (_, text, unit) => {
  const { metrics, tokens } = await after(3, { text, unit })
  expect(Number.isFinite(metrics.loss)).toBe(true)
  expect(metrics.heldOut === null || Number.isFinite(metrics.heldOut)).toBe(true)
  expect(tokens.length).toBeLessThanOrEqual(320)
  expect(metrics.agreement).toBeNull()
})

test('every corpus and unit learns more in 30 steps than guessing', async () => {
  for (const corpus of ['english', 'japanese'] as const) {
    for (const unit of ['word', 'character'] as const) {
      const { metrics } = await after(30, { corpus, unit, learningRate: 0.02 })
      expect(metrics.heldOut).toBeLessThan(0.9 * metrics.uniform!)
    }
  }
})
