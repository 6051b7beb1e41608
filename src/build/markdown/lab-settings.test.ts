import { expect, test } from 'vitest'
import type { Spec } from '#/runtime/spec.ts'
import { compile } from './compile.ts'
import { readLabSettings } from './lab-settings.ts'

const label = { ja: '名前', en: 'Name' }
const hill: Spec = {
  title: label,
  goal: label,
  params: {
    formula: {
      kind: 'text',
      default: 'x',
      maxLength: 10,
      applies: 'restart',
      label,
      check: (text) => {
        const at = text.indexOf('?')
        return at < 0 ? null : { problem: { ja: '疑問です。', en: 'A question.' }, at }
      },
    },
    angle: { kind: 'number', default: 0, min: 0, max: 9, applies: 'live', label, isSetByView: true },
  },
  metrics: { height: { label } },
  steps: 10,
  pace: 1,
}

function problemsOf(body: string): string[] {
  const text = `---\ntitle: T\nsummary: S\nquestion: Q?\nminutes: 5\n---\n${body}`
  const source = {
    slug: 'x',
    language: 'ja',
    file: 'content/x/ja.md',
    text,
    labs: { hill },
    figures: {},
  } as const
  return compile({ ...source, glossary: [] }).problems.map(({ line, message }) => `${line}: ${message}`)
}

test('prose sets a text, and what the view sets', () => {
  const problems: string[] = []
  const attributes = { id: 'hill', formula: 'x^2 + y/2', angle: '3' }
  const settings = readLabSettings({ hill }, attributes, (message) => problems.push(message))
  expect(problems).toEqual([])
  expect(settings?.values).toEqual({ formula: 'x^2 + y/2', angle: '3' })
  expect(settings?.query).toBe('hill.formula=x%5E2+%2B+y%2F2&hill.angle=3')
  expect(problemsOf(':set[語]{#hill formula="x^2 + y/2" angle=3}')).toEqual([])
})

test.each([
  [':set[語]{#hill formula="x + ?"}', "formula=x + ? cannot be in the lab 'hill'; character 5: A question"],
  ['::lab{#hill formula="x?"}', "formula=x? cannot be in the lab 'hill'; character 2: A question"],
  [
    ':set[語]{#hill formula=aaaaaaaaaaa}',
    "formula=aaaaaaaaaaa cannot be in the lab 'hill'; character 11: at most 10 characters",
  ],
  [
    ':claim[高さは 1 を超えます]{#hill seed=1 steps=1 formula="?" metric=height within="1 2"}',
    "formula=? cannot be in the lab 'hill'; character 1: A question",
  ],
])('%s is refused with file, line and character', (directive, message) => {
  expect(problemsOf(`本文\n\n${directive}`)).toContain(`9: ${message}`)
})
