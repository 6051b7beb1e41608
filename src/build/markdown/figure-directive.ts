import { type Language, languages } from '#/base/language.ts'
import { numberOf } from './anchors.ts'
import { allowAttributes, type Directive } from './directive.ts'
import { report } from './draft.ts'
import { element, rawHtml, words } from './element.ts'
import { known } from './problem.ts'
import { eachElement, parseSvg, type SvgElement, writeSvg } from './svg.ts'
import { pageWords } from './words.ts'

/** `::figure[caption]{#residuals alt="…"}`: `figures/residuals.svg` of the chapter's folder, numbered. */
export const figure: Directive = {
  form: 'leaf',
  render(node, { draft, html }) {
    allowAttributes(node, ['id', 'alt'], draft)
    const { id, alt } = node.attributes ?? {}
    const source = id && Object.hasOwn(draft.figures, id) ? draft.figures[id] : undefined
    if (!alt) report(draft, node, 'a figure without alt; say in words what it shows: alt="…"')
    if (node.children.length === 0)
      report(draft, node, 'a figure without a caption; write ::figure[caption]{#name}')
    if (id && source === undefined) {
      const folder = `content/${draft.slug}/figures`
      report(draft, node, `no drawing ${folder}/${id}.svg; ${known(Object.keys(draft.figures))}`)
    }
    let drawing = ''
    try {
      if (id && source !== undefined) drawing = draw(parseSvg(source), id, alt ?? '', draft.language)
    } catch (error) {
      report(draft, node, `content/${draft.slug}/figures/${id}.svg: ${(error as Error).message}`)
    }
    const number = `${pageWords.figure[draft.language]} ${numberOf(draft, 'figure', id ?? '')}`
    return element('figure', { id: id ?? '', className: ['figure'] }, [
      element('div', { className: ['drawing', 'scrolls'] }, [rawHtml(drawing)]),
      element('figcaption', {}, [
        element('span', { className: ['figure-number'] }, [words(number)]),
        words(' '),
        ...html(node.children),
      ]),
    ])
  },
}

const forbidden = ['script', 'foreignObject', 'image', 'a']

/** The drawing in one language, fit to stand in a page beside others. Throws where it cannot. */
function draw(svg: SvgElement, id: string, alt: string, language: Language): string {
  if (!svg.attributes.has('viewBox')) throw new Error('no viewBox; without one it cannot grow and shrink')
  keepLanguage(svg, language)
  eachElement(svg, ({ name, attributes, children }) => {
    if (forbidden.includes(name)) throw new Error(`<${name}>; a drawing has shapes and text only`)
    for (const [key, value] of attributes) {
      if (/^on/i.test(key) || /url\((?!#)/.test(value))
        throw new Error(`${key}="${value}"; a drawing refers to nothing outside`)
      if (key === 'id') attributes.set(key, `${id}-${value}`)
      else if (/href$/.test(key)) attributes.set(key, value.replace(/^#/, `#${id}-`))
      else attributes.set(key, value.replace(/url\(#/g, `url(#${id}-`))
    }
    // its rules hold for this drawing only, by nesting
    if (name === 'style') children.splice(0, children.length, `#${id} .drawing {${children.join('')}}`)
  })
  for (const [key, value] of Object.entries({ role: 'img', 'aria-label': escapeAttribute(alt) })) {
    svg.attributes.set(key, value)
  }
  return writeSvg(svg)
}

function keepLanguage(element: SvgElement, language: Language): void {
  const others = languages.filter((other) => other !== language)
  const kept = element.children.filter((child) => {
    const own =
      typeof child === 'string'
        ? undefined
        : (child.attributes.get('lang') ?? child.attributes.get('xml:lang'))
    return !others.some((other) => other === own)
  })
  element.children.splice(0, element.children.length, ...kept)
  for (const child of kept) if (typeof child !== 'string') keepLanguage(child, language)
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
