import type { Language } from '#/base/language.ts'
import type { Block } from '#/chapters/chapter.ts'
import type { Glossary } from '#/chapters/glossary.ts'
import type { Spec } from '#/runtime/spec.ts'
import { type Compiled, compile } from './compile.ts'

const label = { ja: '名前', en: 'Name' }
const slope: Spec = {
  title: label,
  goal: label,
  params: {
    rate: { kind: 'number', default: 0.05, min: 0.001, max: 1, applies: 'live', label },
    count: { kind: 'number', default: 40, min: 2, max: 200, integer: true, applies: 'restart', label },
    draw: {
      kind: 'choice',
      default: 'lines',
      options: { lines: label, squares: label },
      applies: 'live',
      label,
    },
    scaled: { kind: 'flag', default: false, applies: 'restart', label },
  },
  metrics: { loss: { label }, slope: { label } },
  steps: 300,
  pace: 30,
}

/** A lab for tests, with a parameter of every kind that prose can set. */
export const labs = { slope, other: slope }

const chapter = 'x'
/** A glossary for tests. */
export const glossary: Glossary = [
  {
    id: 'residual',
    ja: '残差',
    reading: 'ざんさ',
    en: 'residual',
    definition: { ja: '実測値から予測値を引いた差。', en: 'The observed value minus the predicted one.' },
    chapter,
  },
  {
    id: 'overfitting',
    ja: '過学習',
    reading: 'かがくしゅう',
    en: 'overfitting',
    definition: { ja: '覚えすぎ。', en: 'Learning by heart.' },
    chapter,
  },
]

/** The head of a chapter for tests: six lines, so that its body begins in line 7. */
export const head = '---\ntitle: T\nsummary: S\nquestion: Q?\nminutes: 5\n---\n'

/** Compiles a chapter for tests from its body alone. */
export function compileBody(
  body: string,
  language: Language = 'ja',
  figures: Record<string, string> = {},
): Compiled {
  const file = `content/x/${language}.md`
  return compile({ slug: 'x', language, file, text: head + body, labs, figures, glossary })
}

/** The HTML of a body that has no islands. */
export function htmlOf(
  body: string,
  language: Language = 'ja',
  figures: Record<string, string> = {},
): string {
  const { blocks, problems } = compileBody(body, language, figures)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return blocks.map((block: Block) => (typeof block === 'string' ? block : JSON.stringify(block))).join('\n')
}

/** What is wrong with a body: `<line of the body>: <message>` each. */
export function problemsOf(
  body: string,
  language: Language = 'ja',
  figures: Record<string, string> = {},
): string[] {
  return compileBody(body, language, figures).problems.map(({ line, message }) => `${line - 6}: ${message}`)
}
