import { useState } from 'react'
import { TextField } from '#/ui/text-field.tsx'
import type { LabFrameProps } from './lab-frame.tsx'
import { readSeed } from './link.ts'
import { useLabState } from './use-lab-state.ts'
import { words } from './words.ts'

/** The seed: the same one gives the same data and the same run. */
export function SeedField({ lab, language }: LabFrameProps) {
  const seed = useLabState(lab, (state) => state.seed)
  const [problem, setProblem] = useState<string>()
  return (
    <TextField
      label={words.seed[language]}
      value={String(seed)}
      inputMode="numeric"
      problem={problem}
      onCommit={(text) => {
        const typed = readSeed(text)
        setProblem(typed === undefined ? words.seedRule[language] : undefined)
        if (typed !== undefined) lab.setSeed(typed)
      }}
    />
  )
}
