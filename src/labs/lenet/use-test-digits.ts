import { useEffect, useMemo, useRef, useState } from 'react'
import { type Rearrangement, rearranged } from '#/ml/digits/rearrange.ts'
import { pixelCount } from '#/ml/digits/size.ts'
import type { TestDigits } from './program.ts'

interface Options extends Rearrangement {
  /** Puts the question to the program. Keep it stable. */
  readonly testDigits: (key: string) => Promise<TestDigits>
  readonly seed: number
  /** Names the test digits: others have another. */
  readonly run: string
  /** Another at every look: what a run that ended did not answer is asked again. */
  readonly frame: object
}

/** The picture of each test digit as the network sees it, once the program has told; the same object each time. */
export function useTestDigits({ testDigits, seed, run, frame, shift, scramble }: Options) {
  const [kept, setKept] = useState<TestDigits>()
  const isAsking = useRef(false)
  const isFitting = kept?.key === run
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new look is the time to ask again
  useEffect(() => {
    if (isFitting || isAsking.current) return
    isAsking.current = true
    const done = () => {
      isAsking.current = false
    }
    testDigits(run)
      .then(setKept, () => undefined)
      .finally(done)
  }, [testDigits, isFitting, frame])
  return useMemo(() => {
    const pictures = new Map<number, Float32Array>()
    return (place: number) => {
      if (!kept || !isFitting) return null
      const known = pictures.get(place)
      if (known) return known
      const bytes = kept.pixels.subarray(place * pixelCount, (place + 1) * pixelCount)
      const picture = rearranged(
        Float32Array.from(bytes, (byte) => byte / 255),
        { shift, scramble },
        seed,
      )
      pictures.set(place, picture)
      return picture
    }
  }, [kept, isFitting, seed, shift, scramble])
}
