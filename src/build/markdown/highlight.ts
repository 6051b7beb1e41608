import bash from '@shikijs/langs/bash'
import json from '@shikijs/langs/json'
import python from '@shikijs/langs/python'
import typescript from '@shikijs/langs/typescript'
import dark from '@shikijs/themes/github-dark-high-contrast'
import light from '@shikijs/themes/github-light-high-contrast'
import type { Element } from 'hast'
import { createHighlighterCoreSync } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'

const highlighter = createHighlighterCoreSync({
  themes: [light, dark],
  langs: [python, typescript, json, bash],
  engine: createJavaScriptRegexEngine(),
})

/** The languages that code in a chapter can be in. */
export const codeLanguages = ['python', 'typescript', 'json', 'bash', 'text']

/** Code with its colours as `--shiki-light` and `--shiki-dark`; the page's style sheet chooses. */
export function highlight(code: string, lang: string): Element {
  const tree = highlighter.codeToHast(code, {
    lang,
    themes: { light: light.name!, dark: dark.name! },
    defaultColor: false,
    tabindex: false,
  })
  return tree.children[0] as Element
}
