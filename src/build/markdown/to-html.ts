import type { Element, Root as HtmlRoot } from 'hast'
import katex from 'katex'
import type { Code, Emphasis, Nodes, Parents, Root } from 'mdast'
import type { Directives } from 'mdast-util-directive'
import type { Math as DisplayedMath, InlineMath } from 'mdast-util-math'
import { toString as textOf } from 'mdast-util-to-string'
import remarkRehype, { defaultHandlers, type Options } from 'remark-rehype'
import { unified } from 'unified'
import { renderDirective } from './directives.ts'
import { type Draft, report } from './draft.ts'
import { element, rawHtml, words } from './element.ts'
import { codeLanguages, highlight } from './highlight.ts'
import type { Unbreakable } from './keep-together.ts'
import { known, type Place } from './problem.ts'
import { scrollingTable } from './table.ts'
import { pageWords } from './words.ts'

type Handlers = NonNullable<Options['handlers']>
type State = Parameters<NonNullable<Handlers['table']>>[0]

/** Turns the chapter's tree into a page's; directives, formulas and code become what the reader sees. */
export function toHtmlTree(tree: Root, draft: Draft): HtmlRoot {
  const { language } = draft
  return unified()
    .use(remarkRehype, {
      handlers: handlers(draft),
      clobberPrefix: '',
      footnoteLabel: pageWords.footnotes[language],
      footnoteLabelProperties: {},
      footnoteBackContent: '↩',
      footnoteBackLabel: (index: number, mention: number) =>
        `${pageWords.back[language]} ${index + 1}${mention > 1 ? ` (${mention})` : ''}`,
    })
    .runSync(tree)
}

function handlers(draft: Draft): Handlers {
  const directive = (state: State, node: Directives, parent: Parents | undefined) =>
    renderDirective(node, parent, {
      draft,
      html: (nodes) => state.all({ ...node, children: nodes } as Parents),
    })
  return {
    textDirective: directive,
    leafDirective: directive,
    containerDirective: directive,
    inlineMath: (_state, node: InlineMath, parent: Nodes | undefined) => {
      const html = formula(node.value, false, node, draft)
      return rawHtml(parent?.type === 'unbreakable' ? breakingWithin(html) : html)
    },
    unbreakable: (state, node: Unbreakable) =>
      element('span', { className: ['unbreakable'] }, state.all(node)),
    math: (_state, node: DisplayedMath) =>
      copyable(
        element('div', { className: ['formula', 'scrolls'] }, [
          rawHtml(formula(node.value, true, node, draft)),
        ]),
      ),
    // Japanese is not slanted: it is emphasised by dots, which on letters look like accents
    emphasis: (state, node: Emphasis) => {
      const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(textOf(node))
      return element('em', isJapanese ? { className: ['dotted'] } : {}, state.all(node))
    },
    code: (_state, node: Code) => code(node, draft),
    table: (state, node) => scrollingTable(defaultHandlers.table(state, node)),
    heading: (state, node: Nodes & { type: 'heading' }, parent) => {
      const heading = defaultHandlers.heading(state, node)
      const id = String(heading.properties.id ?? '')
      if (parent?.type !== 'root' || id === '') return heading
      const label = `${pageWords.section[draft.language]}${textOf(node)}`
      const link = element('a', { className: ['heading-link'], href: `#${id}`, ariaLabel: label }, [
        words('#'),
      ])
      return element('div', { className: ['heading'] }, [heading, link])
    },
  }
}

function formula(tex: string, displayMode: boolean, place: Place, draft: Draft): string {
  try {
    const html = katex.renderToString(tex, {
      displayMode,
      output: 'htmlAndMathml',
      strict: (code) => (code === 'unicodeTextInMathMode' ? 'error' : 'ignore'),
    })
    return withWholeScripts(html)
  } catch (error) {
    const { message } = error as Error
    const word = /Unicode text character "(.+)" used in math mode/.exec(message)?.[1]
    const wrong = word ? `'${word}' is no mathematics` : message.replace(/^KaTeX parse error: /, '')
    report(draft, place, `formula: ${wrong}; words go in \\text{…}, a dollar sign is \\$`)
    return ''
  }
}

/** KaTeX ends the index of `\lambda_{\max}` with the sign for applying a function: a third child where MathML has two. */
function withWholeScripts(html: string): string {
  return html.replaceAll(/<mo>\u2061<\/mo>(?=<\/m(?:sub|sup|subsup|under|over)>)/g, '')
}

/** Has a place for the button that copies it, outside what scrolls. */
function copyable(box: Element) {
  return element('div', { className: ['copyable'] }, [box])
}

/** A formula that breaks after its own + and = only, where nothing else on the line may. */
function breakingWithin(html: string): string {
  return html.replaceAll('</span><span class="katex-base">', '</span><wbr><span class="katex-base">')
}

function code(node: Code, draft: Draft) {
  const isKnown = codeLanguages.includes(node.lang ?? '')
  if (!isKnown) report(draft, node, `code in the language '${node.lang ?? ''}'; ${known(codeLanguages)}`)
  return copyable(
    element('div', { className: ['code', 'scrolls'] }, [
      highlight(node.value, isKnown ? node.lang! : 'text'),
    ]),
  )
}
