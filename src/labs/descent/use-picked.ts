import { useMemo } from 'react'
import { type Choice, pickedGround } from './picked-ground.ts'
import type { Ground } from './surfaces.ts'

/** The surface that is picked; the same object while formula and extent stay. */
export function usePicked({ surface, formula, extent }: Choice): Ground {
  return useMemo(() => pickedGround({ surface, formula, extent }), [surface, formula, extent])
}
