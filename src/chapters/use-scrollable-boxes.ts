import { type RefObject, useEffect } from 'react'
import type { Language, Text } from '#/base/language.ts'

const label: Text = { ja: '横にスクロールできます', en: 'Scrolls sideways' }

/** Wide formulas, tables and code scroll within their own boxes: those that do can be reached by keyboard. */
export function useScrollableBoxes(
  container: RefObject<HTMLElement | null>,
  language: Language,
  content: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new content has new boxes
  useEffect(() => {
    const boxes = [...(container.current?.querySelectorAll<HTMLElement>('.scrolls') ?? [])]
    const markAll = () => {
      for (const box of boxes) mark(box, box.scrollWidth > box.clientWidth, label[language])
    }
    const observer = new ResizeObserver(markAll)
    for (const box of boxes) observer.observe(box)
    // fonts that arrive late widen what is inside, while the box stays as it is
    const fonts = container.current?.ownerDocument.fonts
    fonts?.addEventListener('loadingdone', markAll)
    void fonts?.ready.then(markAll)
    return () => {
      observer.disconnect()
      fonts?.removeEventListener('loadingdone', markAll)
    }
  }, [container, language, content])
}

function mark(box: HTMLElement, isScrollable: boolean, name: string): void {
  if (!isScrollable) {
    for (const attribute of ['tabindex', 'role', 'aria-label']) box.removeAttribute(attribute)
    return
  }
  box.tabIndex = 0
  box.role = 'group'
  box.ariaLabel = name
}
