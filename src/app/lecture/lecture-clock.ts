import { useEffect, useState } from 'react'

const key = 'book.lecture-began'

/** When the lecture in this window began; a reload does not begin it anew, where the browser remembers. */
export function lectureStart(slug: string): number {
  try {
    const [of, at] = (sessionStorage.getItem(key) ?? '').split(' ')
    if (of === slug && Number(at) > 0) return Number(at)
  } catch {
    // then it began now
  }
  return restartLecture(slug)
}

/** Begins to count anew, and gives the time from which. */
export function restartLecture(slug: string): number {
  const now = Date.now()
  try {
    sessionStorage.setItem(key, `${slug} ${now}`)
  } catch {
    // it lasts until a reload
  }
  return now
}

/** The time, in milliseconds since 1970, every second. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
