import { useMemo } from 'react'
import type { Size } from '#/viz/use-size.ts'
import { type Plane, planeOf } from './plane.ts'
import type { Scaling } from './scaling.ts'

/** The plane of a picture of this size; null until its size is known. */
export function usePlane(size: Size | null, scaling: Scaling): Plane | null {
  return useMemo(() => size && planeOf(size, scaling), [size, scaling])
}
