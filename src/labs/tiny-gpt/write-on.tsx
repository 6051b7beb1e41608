import { useState } from 'react'
import type { Language } from '#/base/language.ts'
import type { Ask } from '#/runtime/view.ts'
import { Button } from '#/ui/button.tsx'
import type { Sampling } from './sampling.ts'
import type { Unit } from './tokens.ts'
import styles from './view.module.css'
import { words } from './words.ts'
import type { Request, Written } from './writer.ts'

export interface WriteOnProps {
  readonly language: Language
  readonly ask: Ask<{ readonly generate: (request: Request) => Promise<Written> }>
  readonly request: Sampling & { readonly prompt: string; readonly unit: Unit; readonly seed: number }
}

/** Tokens of one press. */
const length = 200

/** Has the model write beyond what one context holds; every press writes something else. */
export function WriteOn({ language, ask, request }: WriteOnProps) {
  const [written, setWritten] = useState<Written | 'writing' | 'stopped' | null>(null)
  const [times, setTimes] = useState(1)
  const write = () => {
    setWritten('writing')
    setTimes(times + 1)
    ask('generate', { ...request, length, seed: 1000 * request.seed + times }).then(setWritten, () =>
      setWritten('stopped'),
    )
  }
  return (
    <div className={styles.write}>
      <div data-picture="omit">
        <Button onClick={write}>{words.write[language]}</Button>
      </div>
      <p role="status">{typeof written === 'string' && words[written][language]}</p>
      {written !== null && typeof written === 'object' && (
        <blockquote className={styles.written}>
          <b>{written.given.trimStart()}</b>
          {written.written}
        </blockquote>
      )}
    </div>
  )
}
