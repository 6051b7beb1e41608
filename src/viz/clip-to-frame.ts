import type { PlotBox } from './plot-box.ts'

/** Keeps what is drawn next within the frame of the plot. */
export function clipToFrame(context: CanvasRenderingContext2D, { left, right, top, bottom }: PlotBox): void {
  context.beginPath()
  context.rect(left, top, right - left, bottom - top)
  context.clip()
}
