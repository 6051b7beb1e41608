import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import lineFit from '#/labs/line-fit/spec.ts'
import { frameControls } from './hidden-controls.ts'
import type { Arrival } from './lab-state.ts'
import { readLink, writeLink } from './link.ts'
import { packText, unpackText } from './pack.ts'
import { defineSpec, type Spec } from './spec.ts'
import { defaultValues } from './values.ts'

const defaults = defaultValues(lineFit.params)
const read = (query: string) => readLink('line-fit', lineFit, new URLSearchParams(query))

function linkOf(state: Arrival, base: Arrival['values'] = defaults) {
  const query = new URLSearchParams()
  const isWhole = writeLink('line-fit', lineFit, state, base, query)
  return { query: query.toString(), isWhole }
}

const plain: Arrival = { values: defaults, seed: 1, backend: 'auto' }

test('a lab as it begins needs no words in its link', () => {
  expect(linkOf(plain).query).toBe('')
})

test('everything that was chosen and done survives the link', () => {
  const points = [
    [1, 2.5],
    [-3, 1e-9],
  ]
  const state: Arrival = {
    values: { ...defaults, learningRate: 0.3, standardise: true, points },
    twin: { ...defaults, learningRate: 0.3, standardise: false, points },
    seed: 77,
    backend: 'wasm',
    toStep: 120,
    changes: [
      { step: 10, lane: 0, values: { learningRate: 0.1 } },
      { step: 40, lane: 1, values: { residuals: 'none' } },
    ],
  }
  const { query, isWhole } = linkOf(state)
  expect(isWhole).toBe(true)
  expect(read(query)).toEqual({
    values: { learningRate: 0.3, standardise: true, points },
    twin: { standardise: false },
    seed: 77,
    backend: 'wasm',
    step: 120,
    changes: state.changes,
    hidden: [],
    problems: [],
  })
})

test('a value that is the default but not what the place begins with is written', () => {
  const { query } = linkOf(plain, { ...defaults, learningRate: 0.2 })
  expect(read(query).values).toEqual({ learningRate: 0.05 })
})

// links written by earlier versions of the page, which must open for ever
test.each([
  [
    'line-fit.learningRate=0.08&line-fit.seed=12',
    { values: { learningRate: 0.08 }, seed: 12, step: 0, problems: [] },
  ],
  [
    'line-fit.points=1,2;3,4&line-fit.backend=cpu',
    {
      values: {
        points: [
          [1, 2],
          [3, 4],
        ],
      },
      backend: 'cpu',
    },
  ],
  [
    'v=1&line-fit.twin.learningRate=0.5&line-fit.step=30&line-fit.change=5/0/learningRate/0.01',
    {
      twin: { learningRate: 0.5 },
      step: 30,
      changes: [{ step: 5, lane: 0, values: { learningRate: 0.01 } }],
      problems: [],
    },
  ],
  [
    'v=2&line-fit.hide=learningRate,seed&line-fit.learningRate=0.3',
    { hidden: ['learningRate', 'seed'], values: { learningRate: 0.3 }, problems: [] },
  ],
  ['v=1&line-fit.twin=&line-fit.step=3', { twin: {}, step: 3, problems: [] }],
])('the kept link %s opens as it did', (query, expected) => {
  expect(read(query)).toMatchObject(expected)
})

test.each([
  ['line-fit.learningRate=1e99', 'learningRate'],
  ['line-fit.seed=-1', 'seed'],
  ['line-fit.backend=quantum', 'backend'],
  ['line-fit.step=1e12', 'step'],
  ['line-fit.change=5/0/nonsense/1', 'nonsense'],
  ['line-fit.change=5/2/learningRate/1', 'change'],
  ['line-fit.__proto__=1', '__proto__'],
  ['line-fit.points=z~eJxLy', 'points'],
  ['line-fit.hide=learningrate', 'learningrate'],
  ['line-fit.hide=step', 'step'],
  ['line-fit.hide=__proto__', '__proto__'],
  ['v=9', 'newer version'],
])('%s is named and left out', (query, word) => {
  const { problems, values, step, changes } = read(query)
  expect(problems).toHaveLength(1)
  expect(problems[0]?.en).toContain(word)
  expect({ values, step, changes }).toEqual({ values: {}, step: 0, changes: [] })
})

test('the controls that a link hides survive it, each named once, and say which form it has', () => {
  const query = new URLSearchParams()
  const hidden = ['backend', 'learningRate']
  writeLink('line-fit', lineFit, { ...plain, hidden }, defaults, query)
  expect(query.toString()).toBe('line-fit.hide=backend%2ClearningRate&v=2')
  expect(read(query.toString())).toMatchObject({ hidden, problems: [] })
  expect(read('line-fit.hide=seed,,%20seed').hidden).toEqual(['seed'])
  expect(read('line-fit.hide=')).toMatchObject({ hidden: [], problems: [] })
})

test('of the controls to hide those that the lab has are hidden, the others named', () => {
  const { hidden, problems } = read('v=2&line-fit.hide=nonsense,pace,more')
  expect(hidden).toEqual(['pace'])
  expect(problems.map(({ en }) => en)).toEqual([
    'The link hides “nonsense”, which is no setting of this lab.',
    'The link hides “more”, which is no setting of this lab.',
  ])
})

test('no parameter of any lab has the name of a control of the frame or of a key of links', () => {
  const specs = import.meta.glob<Spec>('/src/labs/*/spec.ts', { eager: true, import: 'default' })
  const taken = [...Object.keys(frameControls), 'hide', 'step', 'change', 'twin']
  expect(Object.keys(specs).length).toBeGreaterThan(2)
  for (const spec of Object.values(specs)) {
    expect(taken.filter((name) => Object.hasOwn(spec.params, name))).toEqual([])
  }
})

test('a thousand rows that are too long for an address are said not to fit', () => {
  const points = Array.from({ length: 1000 }, (_, row) => [Math.sin(row), Math.cos(row)])
  const { isWhole, query } = linkOf({ ...plain, values: { ...defaults, points } })
  expect(isWhole).toBe(false)
  expect(read(query).values).toEqual({})
})

test('forty rows fit, packed', () => {
  const points = Array.from({ length: 40 }, (_, row) => [row / 8, Math.round(1000 * Math.sin(row)) / 1000])
  const { isWhole, query } = linkOf({ ...plain, values: { ...defaults, points } })
  expect(isWhole).toBe(true)
  expect(query.length).toBeLessThan(900)
  expect(read(query).values.points).toEqual(points)
})

const label = { ja: '', en: '' }
const typed = defineSpec({
  title: label,
  goal: label,
  params: {
    formula: {
      kind: 'text',
      default: 'x',
      maxLength: 100,
      applies: 'live',
      label,
      isSetByView: true,
      check: (text) =>
        text.includes('?') ? { problem: { ja: '？', en: 'What?' }, at: text.indexOf('?') } : null,
    },
    corpus: { kind: 'text', default: '', maxLength: 100_000, isLong: true, applies: 'restart', label },
  },
  metrics: {},
  steps: 100,
  pace: 1,
})
const typedDefaults = defaultValues(typed.params)

/** Writes a link to the lab of texts and reads it back. */
function throughLink(state: Partial<Arrival>) {
  const query = new URLSearchParams()
  const arrival = { values: typedDefaults, seed: 1, backend: 'auto', ...state }
  const isWhole = writeLink('typed', typed, arrival, typedDefaults, query)
  return {
    isWhole,
    query: query.toString(),
    ...readLink('typed', typed, new URLSearchParams(query.toString())),
  }
}

test.each(['x^2/20 + y', 'a/b/c', '1;2,3 & 4=5 #', 'z~eJxLy', 'z~', '改行も\n入ります', '%41+%20', ''])(
  'the text %j survives the link, as a value, in the twin and as a change on the way',
  (formula) => {
    const changes = [{ step: 3, lane: 0, values: { formula } }]
    const read = throughLink({
      values: { ...typedDefaults, corpus: formula },
      twin: { formula, corpus: 'b' },
      toStep: 9,
      changes,
    })
    expect(read).toMatchObject({ isWhole: true, twin: { formula, corpus: 'b' }, changes, problems: [] })
    expect(read.values).toEqual(formula === '' ? {} : { corpus: formula })
  },
)

test('a long text is packed, and one that no address can take is said not to fit', () => {
  const corpus = 'わたしはその人を常に先生と呼んでいた。'.repeat(60)
  const read = throughLink({ values: { ...typedDefaults, corpus } })
  expect(read).toMatchObject({ isWhole: true, values: { corpus } })
  expect(read.query.length).toBeLessThan(300)
  const noise = Array.from({ length: 20_000 }, (_, index) =>
    String.fromCharCode(33 + ((index * index * 7919) % 8999)),
  )
  const tooLong = throughLink({ values: { ...typedDefaults, corpus: noise.join('') } })
  expect(tooLong).toMatchObject({ isWhole: false, values: {}, problems: [] })
})

test('a text that its lab refuses is left out, with the character named', () => {
  const { values, problems } = readLink('typed', typed, new URLSearchParams({ 'typed.formula': 'x+?' }))
  expect(values).toEqual({})
  expect(problems).toEqual([
    {
      ja: 'リンクの formula = 「x+?」は使えません（3 文字目：？）。既定値にしました。',
      en: 'The link’s formula = “x+?” cannot be used (character 3: What?); the default is used instead.',
    },
  ])
})

test('packed text is plain deflate, readable by any other program', () => {
  const text = '1.25,3.5;'.repeat(100)
  const packed = packText(text)
  expect(packed.length).toBeLessThan(100)
  expect(inflateRawSync(Buffer.from(packed.slice(2), 'base64url')).toString()).toBe(text)
  expect(unpackText(packed)).toBe(text)
  expect(unpackText(packed.slice(0, -6))).toBeUndefined()
})
