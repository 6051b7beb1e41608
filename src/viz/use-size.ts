import { type RefCallback, useCallback, useState } from 'react'

/** How large an element is, in CSS pixels, and how large its type. */
export interface Size {
  readonly width: number
  readonly height: number
  readonly fontSize: number
}

/** The size of the element that the ref is given to, kept up to date; null until it is on the page. */
export function useSize(): [RefCallback<HTMLElement>, Size | null] {
  const [size, setSize] = useState<Size | null>(null)
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return
    const measure = () => {
      const width = Math.floor(element.clientWidth)
      const height = Math.floor(element.clientHeight)
      const fontSize = Number.parseFloat(getComputedStyle(element).fontSize)
      setSize((old) =>
        old?.width === width && old.height === height && old.fontSize === fontSize
          ? old
          : { width, height, fontSize },
      )
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
