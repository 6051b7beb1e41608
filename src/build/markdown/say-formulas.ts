import type { Element } from 'hast'
import { visit } from 'unist-util-visit'

/** MathML is no words, and what names something needs words: where there are only formulas, their signs stand in for them. */
export function sayFormulas(name: Element): void {
  if (!hasWords(name)) sayInWords(name)
}

function hasWords(name: Element): boolean {
  let isFound = false
  visit(name, 'text', ({ value }) => {
    isFound ||= /[\p{Letter}\p{Number}]/u.test(value)
  })
  return isFound
}

/** Puts `xi−xˉ`, the signs of the formula without layout, where its MathML is. */
function sayInWords(name: Element): void {
  visit(name, 'raw', (formula) => {
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
