import { type RefObject, useEffect } from 'react'
import type { Language, Text } from '#/base/language.ts'

const words = {
  code: { ja: 'コードをコピー', en: 'Copy the code' },
  formula: { ja: '数式を TeX でコピー', en: 'Copy the formula as TeX' },
  copied: { ja: 'コピーしました', en: 'Copied' },
  refused: { ja: 'コピーできません', en: 'Copying was refused' },
} satisfies Record<string, Text>

/** How long the button says how it went. */
const toldMs = 2000

/** Gives every block of code and every displayed formula a button that copies its source. Needs script, so made by it. */
export function useCopyButtons(
  container: RefObject<HTMLElement | null>,
  language: Language,
  content: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new content has new blocks
  useEffect(() => {
    const boxes = container.current?.querySelectorAll<HTMLElement>('.copyable') ?? []
    const buttons = Array.from(boxes, (box) => addButton(box, language))
    return () => {
      for (const button of buttons) button.remove()
    }
  }, [container, language, content])
}

function addButton(box: HTMLElement, language: Language): HTMLButtonElement {
  const tex = box.querySelector('annotation[encoding="application/x-tex"]')
  const source = (tex ?? box.querySelector('pre'))?.textContent ?? ''
  const button = box.ownerDocument.createElement('button')
  button.type = 'button'
  button.className = 'copy'
  const label = words[tex ? 'formula' : 'code'][language]
  button.ariaLabel = label
  button.title = label
  button.onclick = async () => {
    const result = await copy(source)
    button.dataset.result = result
    button.ariaLabel = words[result][language]
    setTimeout(() => {
      delete button.dataset.result
      button.ariaLabel = label
    }, toldMs)
  }
  box.append(button)
  return button
}

async function copy(text: string): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'refused'
  }
}
