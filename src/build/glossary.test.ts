import { expect, test } from 'vitest'
import { readGlossary } from './glossary.ts'
import { describe } from './markdown/problem.ts'

const entry = (changes: Record<string, string | undefined> = {}) => {
  const usual = { id: 'residual', ja: '残差', reading: 'ざんさ', en: 'residual', chapter: 'x' }
  const fields = Object.entries({ ...usual, ...changes }).filter(([, value]) => value !== undefined)
  const lines = [...fields.map(([key, value]) => `${key}: ${value}`), 'definition: { ja: 差。, en: A gap. }']
  return `- ${lines.join('\n  ')}\n`
}
const problemsOf = (source: string) => readGlossary(source, ['x']).problems.map(describe)

test('a glossary is a list of entries', () => {
  const { glossary, problems } = readGlossary(`# head\n${entry()}`, ['x'])
  expect(problems).toEqual([])
  const definition = { ja: '差。', en: 'A gap.' }
  expect(glossary).toEqual([
    { id: 'residual', ja: '残差', reading: 'ざんさ', en: 'residual', definition, chapter: 'x' },
  ])
  expect(readGlossary('', []).glossary).toEqual([])
})

test('a reading may be written in either kana, and is read in hiragana', () => {
  const { glossary } = readGlossary(entry({ ja: 'バッチ', reading: 'バッチ' }), ['x'])
  expect(glossary[0]?.reading).toBe('ばっち')
})

const mistakes: [string, string][] = [
  [
    'a: b\n',
    'content/glossary.yaml:1: the glossary is a list of entries; each has id, ja, reading, en, definition, chapter',
  ],
  [`${entry()}- "x\n`, 'content/glossary.yaml:8: Missing closing "quote'],
  [
    entry({ reading: undefined }),
    "content/glossary.yaml:1: an entry lacks 'reading'; all are needed: id, ja, reading, en, definition, chapter",
  ],
  [entry({ reading: '残差' }), "content/glossary.yaml:1: 'reading' is not in kana"],
  [
    entry({ id: 'Residual' }),
    "content/glossary.yaml:1: 'id' is no id; ids are small letters, digits and hyphens",
  ],
  [
    entry({ note: 'x' }),
    "content/glossary.yaml:1: an entry has no key 'note'; known: id, ja, reading, en, definition, chapter, also",
  ],
  [entry({ also: '[x, z]' }), "content/glossary.yaml:1: 'residual': no chapter 'z' in content/roadmap.json"],
  [entry({ chapter: 'y' }), "content/glossary.yaml:1: 'residual': no chapter 'y' in content/roadmap.json"],
  [
    entry() + entry({ id: 'other', en: 'other' }),
    "content/glossary.yaml:7: ja '残差' is there twice; an entry has its own",
  ],
]
test.each(mistakes)('%j is refused', (source, expected) => {
  expect(problemsOf(source)).toContain(expected)
})
