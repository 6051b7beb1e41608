import type { Block } from '#/chapters/chapter.ts'
import type { Item } from './slides.ts'

/** Something on the page, and what it is to the lecture. */
export interface PlacedItem {
  readonly item: Item
  readonly element: HTMLElement
}

/** Reads a chapter's text on the page, whose children stand in the order of its blocks. */
export function readItems(prose: Element, blocks: readonly Block[]): readonly PlacedItem[] {
  return blocks.flatMap((block, index) => {
    const element = prose.children[index]
    if (!(element instanceof HTMLElement)) return []
    if (typeof block === 'string') {
      return [...element.children]
        .filter((child) => child instanceof HTMLElement)
        .map((child) => ({ element: child, item: itemOf(child) }))
    }
    const [name, { slug = '' }] = block
    return [{ element, item: name === 'lab' ? { kind: 'lab', slug } : { kind: 'question' } }]
  })
}

function itemOf(element: HTMLElement): Item {
  const heading = element.querySelector(':scope > :is(h2, h3)[id]')
  if (element.matches('.heading') && heading) {
    return { kind: 'heading', id: heading.id, text: heading.textContent.trim() }
  }
  if (element.matches('.notes')) return { kind: 'notes' }
  return { kind: element.matches('.footnotes') ? 'apparatus' : 'text' }
}
