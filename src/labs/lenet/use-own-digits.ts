import { useState } from 'react'
import type { Text } from '#/base/language.ts'
import { readIdxDigits } from '#/ml/idx.ts'
import { idxProblem } from '#/ml/idx-problem.ts'
import type { OwnFile } from '#/runtime/spec.ts'
import { packDigits } from './own-digits.ts'
import { fileProblems } from './words.ts'

const mostMegabytes = 64

/** Reads the two files in whichever order they come: the labels are the smaller one. */
export async function readOwnDigits(files: readonly File[]): Promise<OwnFile | Text> {
  if (files.length !== 2) return fileProblems[files.length < 2 ? 'one' : 'many']
  const [labels, images] = [...files].sort((one, other) => one.size - other.size) as [File, File]
  if (images.size > mostMegabytes * 1e6) return idxProblem.tooLarge('images', mostMegabytes)
  const reading = await readIdxDigits(await images.arrayBuffer(), await labels.arrayBuffer())
  if (!reading.ok) return reading.problem
  if (reading.labels.length < 2) return fileProblems.few
  return { name: images.name, bytes: packDigits(reading) }
}

/** What the reader chose so far, and what is wrong with it. */
export function useOwnDigits(onRead: (own: OwnFile) => void) {
  const [waiting, setWaiting] = useState<readonly File[]>([])
  const [problem, setProblem] = useState<Text | null>(null)
  const [isReading, setIsReading] = useState(false)
  const choose = async (files: readonly File[]) => {
    const all = waiting.length === 1 && files.length === 1 ? [...waiting, ...files] : files
    setWaiting(all.length === 1 ? all : [])
    setProblem(null)
    setIsReading(true)
    const result = await readOwnDigits(all).catch(() => fileProblems.unreadable)
    setIsReading(false)
    if ('bytes' in result) onRead(result)
    else setProblem(result)
  }
  return { choose, problem, isReading }
}
