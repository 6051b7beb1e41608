import { useEffect, useState } from 'react'
import { type Line, lastStep, train, untrained } from './frontispiece-model.ts'

const stepsPerFrame = 3

/** The line of the first screen, and the ways to train it and to start over. */
export function useTrainingLine(): {
  readonly line: Line
  readonly isTraining: boolean
  readonly start: () => void
  readonly reset: () => void
} {
  const [line, setLine] = useState(untrained)
  const [isTraining, setIsTraining] = useState(false)
  const isOver = line.step >= lastStep
  useEffect(() => {
    if (!isTraining || isOver) return
    // who wants no motion sees the outcome
    const steps = matchMedia('(prefers-reduced-motion: reduce)').matches ? lastStep : stepsPerFrame
    const frame = requestAnimationFrame(() => setLine(train(line, steps)))
    return () => cancelAnimationFrame(frame)
  }, [isTraining, isOver, line])
  return {
    line,
    isTraining: isTraining && !isOver,
    start: () => setIsTraining(true),
    reset: () => {
      setIsTraining(false)
      setLine(untrained)
    },
  }
}
