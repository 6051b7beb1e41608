import { describe, expect, test } from 'vitest'
import { isPageEntry, rules, wayToWorker } from './architecture/rules.ts'
import { readSource, readSources } from './architecture/source-file.ts'

const sources = await readSources()
const byPath = new Map(sources.map((source) => [source.path, source]))

test('the sources are found', () => {
  expect(sources.length).toBeGreaterThan(20)
  expect(byPath.has('runtime/spec.ts')).toBe(true)
})

/** Planted: each breaks its rule once. */
const breaches: Record<string, [path: string, text: string][]> = {
  'rooms import only the rooms below them': [
    ['ui/button.tsx', "import { theme } from '#/app/theme.ts'"],
    ['base/a.ts', "import type { Spec } from '#/runtime/spec.ts'"],
    ['viz/chart.tsx', "export { relu } from '#/ml/relu.ts'"],
    ['chapters/prose.tsx', "const lab = await import('#/labs/line-fit/view.tsx')"],
    ['chapters/prose.tsx', "const labs = import.meta.glob('/src/labs/*/spec.ts')"],
    ['build/book.ts', "import { Journey } from '#/runtime/journey.ts'"],
    ['build/book.ts', "import { Prose } from '#/chapters/prose.tsx'"],
    ['runtime/lab.ts', "let spec: import('#/labs/line-fit/spec.ts').Spec"],
  ],
  'only vite.config.ts imports build': [['app/page.ts', "import { Book } from '#/build/book.ts'"]],
  'TensorFlow.js stays in programs, engine and ml': [
    ['labs/line-fit/view.tsx', "import * as tf from '@tensorflow/tfjs'"],
    ['runtime/serve.ts', "import { type Tensor, tidy } from '@tensorflow/tfjs'"],
    ['app/page.ts', "const tf = await import('@tensorflow/tfjs-backend-webgl')"],
  ],
  'everyone but the worker takes only types from a program': [
    ['labs/line-fit/view.tsx', "import program from './program.ts'"],
    ['labs/line-fit/picture.tsx', "import { type Line, best } from './program.ts'"],
  ],
  'no lab imports another': [
    ['labs/line-fit/view.tsx', "import spec from '#/labs/descent/spec.ts'"],
    ['labs/line-fit/view.tsx', "import type { Ball } from '#/labs/descent/program.ts'"],
  ],
  'paths are ./ or #/ with their extension': [
    ['app/a.ts', "import { b } from '../base/b.ts'"],
    ['app/a.ts', "import type { B } from '../base/b.ts'"],
    ['app/a.ts', "const b = await import('../b.ts')"],
    ['app/a.ts', "const all = import.meta.glob(['../labs/*/spec.ts'])"],
    ['app/a.ts', "new Worker(new URL('../labs/worker.ts', import.meta.url))"],
    ['app/a.ts', "type B = import('../b.ts').B"],
    ['app/a.ts', "import { b } from './b'"],
  ],
  'Math.random appears nowhere': [['ml/a.ts', 'export const draw = () => Math.random()']],
  'only app knows address and storage': [
    ['runtime/lab.ts', 'const query = location.search'],
    ['runtime/lab.ts', 'const query = window.location.search'],
    ['runtime/lab.ts', "localStorage.setItem('a', 'b')"],
    ['chapters/prose.tsx', "history.pushState(null, '', '/')"],
    ['viz/a.ts', 'document.cookie'],
    ['runtime/lab.ts', 'const state = { location }'],
  ],
}

/** Looks alike and is right. */
const harmless: Record<string, [path: string, text: string][]> = {
  'rooms import only the rooms below them': [
    ['chapters/prose.tsx', "import { LabSlot } from '#/runtime/lab-slot.tsx'\nimport { a } from './a.ts'"],
    ['build/lab-specs.ts', "const specs = import.meta.glob('/src/labs/*/spec.ts')"],
    ['base/a.test.ts', "import { b } from '#/ml/b.ts'"],
  ],
  'TensorFlow.js stays in programs, engine and ml': [
    ['labs/line-fit/program.ts', "import * as tf from '@tensorflow/tfjs'"],
    ['runtime/serve.ts', "import type { Tensor } from '@tensorflow/tfjs'"],
  ],
  'everyone but the worker takes only types from a program': [
    ['labs/line-fit/view.tsx', "import type program from './program.ts'"],
    ['labs/worker.ts', "const programs = import.meta.glob('./*/program.ts')"],
    ['labs/line-fit/program.test.ts', "import program from './program.ts'"],
  ],
  'paths are ./ or #/ with their extension': [['app/a.ts', "const up = '../'.repeat(2)"]],
  'Math.random appears nowhere': [['ml/a.ts', '// not Math.random()']],
  'only app knows address and storage': [
    [
      'runtime/view.ts',
      'interface Props { history: number[] }\nconst f = ({ history }: Props) => history.at(-1)',
    ],
    ['runtime/view.ts', 'const place = problem.location'],
    ['engine/a.ts', "const isBrowser = typeof location !== 'undefined'"],
    ['app/a.ts', 'location.reload()'],
  ],
}

describe.each(Object.entries(rules))('%s', (name, rule) => {
  test('in every file', () => {
    expect(
      sources.flatMap((source) => rule(source).map((breach) => `src/${source.path}: ${breach}`)),
    ).toEqual([])
  })

  test.each(breaches[name] ?? [])('%s: %s', (path, text) => {
    expect(rule(readSource(path, text))).toHaveLength(1)
  })

  test.each(harmless[name] ?? [])('not %s: %s', (path, text) => {
    expect(rule(readSource(path, text))).toEqual([])
  })
})

test('page code reaches neither engine nor TensorFlow.js', () => {
  const ways = sources
    .filter(({ path, isTest }) => isPageEntry(path) && !isTest)
    .map(({ path }) => wayToWorker(path, byPath))
  expect(ways.filter((way) => way !== undefined)).toEqual([])
})

test('a way to TensorFlow.js over several files is found, types are no way', () => {
  const planted = [
    readSource('labs/a/view.tsx', "import type p from './program.ts'\nimport { b } from './b.ts'"),
    readSource('labs/a/b.ts', "export { c } from '#/ml/c.ts'"),
    readSource('labs/a/program.ts', "import * as tf from '@tensorflow/tfjs'"),
    readSource('ml/c.ts', "import { tidy } from '@tensorflow/tfjs'"),
  ]
  const files = new Map(planted.map((file) => [file.path, file]))
  const way = ['labs/a/view.tsx', 'labs/a/b.ts', 'ml/c.ts', '@tensorflow/tfjs']
  expect(wayToWorker('labs/a/view.tsx', files)).toEqual(way)
  files.delete('labs/a/b.ts')
  expect(wayToWorker('labs/a/view.tsx', files)).toBeUndefined()
})
