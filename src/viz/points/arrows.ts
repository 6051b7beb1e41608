import type { Place } from './row.ts'

/** The signs of x and y that an arrow key moves along. */
export const arrows: Readonly<Record<string, Place>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** How far an arrow key moves, in CSS pixels. */
export function strideOf({ shiftKey }: { readonly shiftKey: boolean }): number {
  return shiftKey ? 20 : 4
}
