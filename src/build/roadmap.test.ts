import { expect, test } from 'vitest'
import { checkRoadmap } from './roadmap.ts'

const planned = '"planned": { "ja": "題", "en": "Title" }'

/** A roadmap of one part with these lines of chapters, the first of which is line 6. */
function roadmap(...lines: string[]): string {
  const title = '{ "ja": "部", "en": "Part" }'
  return `{\n  "parts": [\n    {\n      "id": "one", "title": ${title},\n      "chapters": [\n${lines.join(',\n')}\n      ]\n    }\n  ]\n}`
}

function problemsOf(source: string, folders: string[]): string[] {
  return checkRoadmap(source, folders).map(({ line, message }) => `${line}: ${message}`)
}

test('a roadmap of a written and a planned chapter is fine', () => {
  const source = roadmap(
    '{ "slug": "a", "prerequisites": [] }',
    `{ "slug": "b", "prerequisites": ["a"], ${planned} }`,
  )
  expect(problemsOf(source, ['a'])).toEqual([])
})

const mistakes: [string, string, string[], string][] = [
  [
    'a written chapter that is still planned',
    roadmap(`{ "slug": "a", "prerequisites": [], ${planned} }`),
    ['a'],
    "6: 'a' has a folder; its title is in its files, take 'planned' out",
  ],
  [
    'a chapter without folder and title',
    roadmap('{ "slug": "a", "prerequisites": [] }'),
    [],
    '6: \'a\' has no folder content/a/; give its title as "planned": { ja, en }',
  ],
  [
    'a folder that is not listed',
    roadmap(`{ "slug": "a", "prerequisites": [], ${planned} }`),
    ['b'],
    '1: content/b/ is not listed; add { "slug": "b", "prerequisites": [] } where it belongs',
  ],
  [
    'a chapter listed twice',
    roadmap('{ "slug": "a", "prerequisites": [] }', '{ "slug": "a", "prerequisites": [] }'),
    ['a'],
    "7: 'a' is listed twice; a chapter has one place",
  ],
  [
    'two chapters that need each other',
    roadmap('{ "slug": "a", "prerequisites": ["b"] }', '{ "slug": "b", "prerequisites": ["a"] }'),
    ['a', 'b'],
    "6: 'a' needs 'b', which comes later; a chapter needs only what stands before it",
  ],
  [
    'an unknown prerequisite',
    roadmap('{ "slug": "a", "prerequisites": ["z"] }'),
    ['a'],
    "6: 'a' needs 'z', which is no chapter",
  ],
  [
    'an unknown key',
    roadmap('{ "slug": "a", "prerequisites": [], "minutes": 3 }'),
    ['a'],
    '6: parts.0.chapters.0.minutes: Invalid key: Expected never but received "minutes"',
  ],
  [
    'a title in one language',
    roadmap('{ "slug": "a", "prerequisites": [], "planned": { "ja": "題" } }'),
    [],
    '6: parts.0.chapters.0.planned.en: Invalid key: Expected "en" but received undefined',
  ],
]
test.each(mistakes)('%s is refused', (_, source, folders, expected) => {
  expect(problemsOf(source, folders)).toContain(expected)
})

test('what is no JSON is refused with its line', () => {
  const [problem] = problemsOf(roadmap('{ "slug": "a", }'), [])
  expect(problem).toMatch(/^6: .*JSON/)
})

test('a goal that leads nowhere, to an unknown chapter, or stands twice is refused', () => {
  const lines = '{ "slug": "a", "prerequisites": [] }'
  const goals = [
    '{ "id": "far", "title": { "ja": "遠", "en": "Far" }, "chapters": ["z"] }',
    '{ "id": "none", "title": { "ja": "無", "en": "None" }, "chapters": [] }',
    '{ "id": "far", "title": { "ja": "遠", "en": "Far" }, "chapters": ["a"] }',
  ]
  const source = roadmap(lines).replace(/\}\s*$/, `,\n"goals": [\n${goals.join(',\n')}\n] }`)
  const messages = checkRoadmap(source, ['a']).map(({ message }) => message)
  expect(messages).toEqual([
    "the goal 'far' leads to 'z', which is no chapter",
    "the goal 'none' names no chapter to get to",
    "the goal 'far' is listed twice",
  ])
})
