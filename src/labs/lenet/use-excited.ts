import { useEffect, useRef, useState } from 'react'
import type { Excited, Excitement } from './excitement.ts'

/** What came of an ascent, and with the weights of which step. */
export type Ascent = Excited & { readonly step: number }

interface Options extends Excitement {
  /** Puts the question to the program. Keep it stable. */
  readonly excite: (excitement: Excitement) => Promise<Ascent>
  /** Names the run: what another answered is not shown. */
  readonly run: string
  /** Asks anew whenever it is another. */
  readonly turn: number
}

/** The picture that excites a neuron: asked for when another is chosen, now and then as training goes on, and when `again` is called. */
export function useExcited({ excite, run, turn, layer, unit, isSmooth }: Options) {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly ascent: Ascent }>()
  const [count, setCount] = useState(0)
  const latest = useRef('')
  const key = `${run} ${layer} ${unit} ${isSmooth}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` and `count` ask again
  useEffect(() => {
    const mine = `${key} ${turn} ${count}`
    latest.current = mine
    excite({ layer, unit, isSmooth }).then(
      (ascent) => {
        if (latest.current === mine) setAnswer({ key, ascent })
      },
      () => undefined,
    )
  }, [excite, key, turn, count])
  return {
    ascent: answer?.key === key ? answer.ascent : undefined,
    again: () => setCount((before) => before + 1),
  }
}
