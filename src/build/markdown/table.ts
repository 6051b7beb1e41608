import type { Element } from 'hast'
import { visit } from 'unist-util-visit'
import { element } from './element.ts'
import { sayFormulas } from './say-formulas.ts'

/**
 * A table in a box that scrolls where it is too wide. A table is read out by the words of its heads: an empty one,
 * as above a column of names, is no head.
 */
export function scrollingTable(table: Element): Element {
  visit(table, 'element', (cell) => {
    if (cell.tagName !== 'th') return
    if (cell.children.length === 0) cell.tagName = 'td'
    else sayFormulas(cell)
  })
  return element('div', { className: ['table', 'scrolls'] }, [table])
}
