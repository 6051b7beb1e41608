import { useEffect, useMemo, useRef, useState } from 'react'
import { type Rearrangement, rearranged } from '#/ml/digits/rearrange.ts'
import { pixelCount } from '#/ml/digits/size.ts'
import type { Ask } from '#/runtime/view.ts'
import type { TestDigits } from './program.ts'

type Questions = { readonly testDigits: (argument: null) => TestDigits }

interface Options extends Rearrangement {
  readonly ask: Ask<Questions>
  readonly seed: number
  readonly upright: boolean
  /** Another at every look: what a run that ended did not answer is asked again. */
  readonly frame: object
}

/** The picture of each test digit as the model sees it, once the program has told; the same object each time. */
export function useTestDigits({ ask, seed, upright, frame, shift, scramble }: Options) {
  const [kept, setKept] = useState<TestDigits>()
  const isAsking = useRef(false)
  const isFitting = kept?.seed === seed && kept.upright === upright
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new look is the time to ask again
  useEffect(() => {
    if (isFitting || isAsking.current) return
    isAsking.current = true
    const done = () => {
      isAsking.current = false
    }
    ask('testDigits', null)
      .then(setKept, () => undefined)
      .finally(done)
  }, [ask, isFitting, frame])
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
