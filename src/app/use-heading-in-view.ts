import { useEffect, useState } from 'react'
import type { Heading } from '#/chapters/chapter.ts'

/** How far down the window a heading counts as reached. */
const readingLine = 0.35

/** The id of the heading under which the reader is; none above the first. The array is to stay the same. */
export function useHeadingInView(headings: readonly Heading[]): string | undefined {
  const [current, setCurrent] = useState<string>()
  useEffect(() => {
    const update = () => {
      const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2
      const reached = headings.filter(({ id }) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top
        return top !== undefined && top < readingLine * innerHeight
      })
      setCurrent((isAtEnd && scrollY > 0 ? headings : reached).at(-1)?.id)
    }
    let frame = 0
    const onScroll = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(update)
    }
    update()
    addEventListener('scroll', onScroll, { passive: true })
    addEventListener('resize', onScroll)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', onScroll)
      removeEventListener('resize', onScroll)
    }
  }, [headings])
  return current
}
