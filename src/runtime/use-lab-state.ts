import { useStore } from 'zustand'
import type { Lab } from './lab.ts'
import type { LabState } from './lab-state.ts'

/** A part of the lab's state; the component renders again only when that part changes. */
export function useLabState<T>(lab: Lab, select: (state: LabState) => T): T {
  return useStore(lab.store, select)
}
