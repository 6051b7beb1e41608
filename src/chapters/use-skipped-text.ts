import { type RefObject, useLayoutEffect } from 'react'

/**
 * Lets the browser leave out text that is far from the screen, of which formulas make thousands of boxes: a lab
 * that trains has every frame to itself. Only once the text was laid out in full at this width, so that each
 * part keeps its true height and no place on the page moves.
 */
export function useSkippedText(container: RefObject<HTMLElement | null>, content: unknown): void {
  // in the same step as the content, since a place on the page may be looked up right after
  // biome-ignore lint/correctness/useExhaustiveDependencies: new content has to be laid out first
  useLayoutEffect(() => {
    const element = container.current
    if (!element) return
    let width = -1
    let request = 0
    const observer = new ResizeObserver(([entry]) => {
      const newWidth = entry!.contentRect.width
      if (newWidth === width) return
      width = newWidth
      delete element.dataset.laidOut
      cancelAnimationFrame(request)
      // heights are remembered at the end of a frame
      request = requestAnimationFrame(() => {
        request = requestAnimationFrame(() => {
          element.dataset.laidOut = ''
        })
      })
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(request)
      delete element.dataset.laidOut
    }
  }, [container, content])
}
