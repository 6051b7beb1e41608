import { FolderOpen, Pin, Undo2 } from 'lucide-react'
import { type ChangeEvent, useRef, useState } from 'react'
import type { Language, Text } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { writeLayers } from './layers.ts'
import styles from './view.module.css'
import { writeWeights } from './weight-text.ts'
import { readNetwork } from './weights-file.ts'
import { words } from './words.ts'

export interface WeightsToolsProps {
  readonly language: Language
  readonly inputCount: number
  /** As they are now. */
  readonly weights: Float32Array
  /** True where the run started from given weights. */
  readonly isPinned: boolean
  readonly set: (values: { layers?: string; weights: string; edits: string }) => void
}

/** Weights from a file, or those of this moment, as the start of the next run. */
export function WeightsTools({ language, inputCount, weights, isPinned, set }: WeightsToolsProps) {
  const picker = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<Text | null>(null)
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    // the same file can be chosen again
    const bytes = file && new Uint8Array(await file.slice(0, 2_000_000).arrayBuffer())
    target.value = ''
    if (!bytes) return
    const found = readNetwork(bytes, inputCount)
    setProblem(found.ok ? null : found.problem)
    if (found.ok) set({ layers: writeLayers(found.layers), weights: writeWeights(found.weights), edits: '' })
  }
  return (
    <div className={styles.tools} data-picture="omit">
      <Button icon={<FolderOpen />} title={words.loadHelp[language]} onClick={() => picker.current?.click()}>
        {words.load[language]}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".safetensors"
        hidden
        data-action="load-weights"
        onChange={read}
      />
      <Button
        icon={<Pin />}
        disabled={!weights.every(Number.isFinite)}
        onClick={() => set({ weights: writeWeights(weights), edits: '' })}
      >
        {words.pin[language]}
      </Button>
      {isPinned && (
        <Button icon={<Undo2 />} onClick={() => set({ weights: '', edits: '' })}>
          {words.unpin[language]}
        </Button>
      )}
      {problem && (
        <p className={styles.problem} role="alert">
          {problem[language]}
        </p>
      )}
    </div>
  )
}
