import type { Part } from './parts.ts'

/** What the picture of the plane shows beside the real samples. */
export interface Layers {
  readonly field: boolean
  readonly grid: boolean
  readonly fakes: boolean
  readonly mistakes: boolean
  readonly arrows: boolean
  readonly moves: boolean
}

interface Choice {
  readonly field: boolean
  readonly grid: boolean
  readonly arrows: boolean
}

/** What the reader chose; in slow motion only what the present part has come to. */
export function layersOf(part: Part | null, { field, grid, arrows }: Choice): Layers {
  const chosen = { field, grid, fakes: true, mistakes: false, arrows, moves: false }
  if (part === null) return chosen
  if (part === 'noise') return { ...chosen, field: false, grid: false, fakes: false, arrows: false }
  if (part === 'samples') return { ...chosen, field: false, arrows: false }
  if (part === 'gradients') return { ...chosen, arrows: true }
  if (part === 'forger') return { ...chosen, arrows: false, moves: true }
  return { ...chosen, arrows: false, mistakes: true }
}
