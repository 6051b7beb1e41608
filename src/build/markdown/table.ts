import type { Element } from 'hast'
import { visit } from 'unist-util-visit'
import { element } from './element.ts'

/**
 * A table in a box that scrolls where it is too wide. A table is read out by the words of its heads, and
 * MathML is no words: in a head that is only a formula, its signs stand in for it.
 */
export function scrollingTable(table: Element): Element {
  visit(table, 'element', (cell) => {
    if (cell.tagName === 'th' && !hasWords(cell)) sayInWords(cell)
  })
  return element('div', { className: ['table', 'scrolls'] }, [table])
}

function hasWords(cell: Element): boolean {
  let isFound = false
  visit(cell, 'text', ({ value }) => {
    isFound ||= /[\p{Letter}\p{Number}]/u.test(value)
  })
  return isFound
}

/** Puts `xi−xˉ`, the signs of the formula without layout, where its MathML is. */
function sayInWords(cell: Element): void {
  visit(cell, 'raw', (formula) => {
    formula.value = formula.value.replace(
      /<span class="katex-mathml">(.*?)<\/math><\/span>/s,
      (_, mathml) => {
        const signs = String(mathml)
          .replace(/<annotation.*/s, '')
          .replace(/<[^>]*>/g, '')
        return `<span class="visually-hidden">${signs}</span>`
      },
    )
  })
}
