import { toString as textOf } from 'mdast-util-to-string'
import { languages } from '#/base/language.ts'
import { readingOf, type Term } from '#/chapters/glossary.ts'
import { allowAttributes, type Directive } from './directive.ts'
import { type Draft, report } from './draft.ts'
import { element, words } from './element.ts'
import { nearest } from './nearest.ts'
import { pageWords } from './words.ts'

/**
 * `:term[残差]`, `:term[residuals]{#residual}`: a word that shows its entry of the glossary. The browser opens it by
 * itself; one that knows no popovers leaves the word, with the definition as its title.
 */
export const term: Directive = {
  form: 'text',
  notWithin: ['heading', 'link', 'set'],
  render(node, { draft, html }) {
    allowAttributes(node, ['id'], draft)
    const label = textOf(node)
    const found = findTerm(label, node.attributes?.id ?? undefined, draft)
    if (typeof found === 'string') {
      report(draft, node, found)
      return element('dfn', {}, html(node.children))
    }
    draft.terms.push(found.id)
    const id = `term-${draft.terms.length}`
    const definition = found.definition[draft.language]
    const button = element(
      'button',
      { type: 'button', className: ['term-name'], popoverTarget: id, title: definition },
      html(node.children),
    )
    return element('dfn', { className: ['term'] }, [button, card(found, id, draft)])
  },
}

function card(found: Term, id: string, { language }: Draft) {
  const names = languages.toSorted((one) => (one === language ? -1 : 1))
  const inEach = names.map((name) => {
    const reading = name === 'ja' && readingOf(found)
    const spelt = reading ? [element('span', { className: ['term-reading'] }, [words(reading)])] : []
    const label = element(name === language ? 'strong' : 'span', {}, [words(found[name])])
    return element('span', { lang: name }, [label, ...spelt])
  })
  return element(
    'span',
    {
      id,
      className: ['term-card'],
      popover: 'auto',
      role: 'note',
      ariaLabel: `${pageWords.term[language]}: ${found[language]}`,
    },
    [
      element('span', { className: ['term-head'] }, inEach),
      element('span', { className: ['term-definition'] }, [words(found.definition[language])]),
    ],
  )
}

/** The entry that is meant, or what is wrong. */
function findTerm(label: string, id: string | undefined, { glossary, language }: Draft): Term | string {
  const plain = (word: string) => word.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
  const found = glossary.find((one) => (id ? one.id === id : plain(one[language]) === plain(label)))
  if (found) return found
  const wanted = id ?? label
  const near = nearest(
    plain(wanted),
    glossary.map((one) => (id ? one.id : plain(one[language]))),
  )
  const name = id ? `#${id}` : label
  return `no term '${name}' in content/glossary.yaml; nearest: ${near ?? 'none'}`
}
