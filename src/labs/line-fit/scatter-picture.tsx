import { type RefObject, useCallback } from 'react'
import type { Language } from '#/base/language.ts'
import { Axes } from '#/viz/axes.tsx'
import { Canvas, type Draw } from '#/viz/canvas.tsx'
import type { PlotBox } from '#/viz/plot-box.ts'
import type { AxisNames } from './axis-names.ts'
import { drawLines, type Lines } from './draw-lines.ts'
import { drawPoints, isCrowd } from './draw-points.ts'
import { PointHandle } from './point-handle.tsx'
import type { PointEditing } from './use-point-editing.ts'
import { usePointPointer } from './use-point-pointer.ts'
import styles from './view.module.css'

export interface ScatterPictureProps extends Lines {
  readonly language: Language
  readonly box: PlotBox
  readonly editing: PointEditing
  readonly names: AxisNames
  readonly label: string
  readonly handle: RefObject<HTMLDivElement | null>
  readonly hintId: string
}

/** The drawing itself: what moves with the line on one canvas, the points on another, the handle above both. */
export function ScatterPicture(props: ScatterPictureProps) {
  const { language, box, editing, names, label, handle, hintId } = props
  const { points, line, best, residuals, isRising, range } = props
  const { active, isDragging } = editing
  const focusHandle = () => requestAnimationFrame(() => handle.current?.focus({ preventScroll: true }))
  const { touchRef, isOverPoint, handlers } = usePointPointer(editing, box, focusHandle)
  const drawMoving = useCallback<Draw>(
    (context, colours) =>
      drawLines(context, colours, box, { points, line, best, residuals, isRising, range }),
    [box, points, line, best, residuals, isRising, range],
  )
  const drawStill = useCallback<Draw>(
    (context, colours) => drawPoints(context, colours, box, { points, active }),
    [box, points, active],
  )
  const size = { width: box.width, height: box.height }
  const layers = [
    <Canvas key="lines" className={styles.layer} {...size} draw={drawMoving} label={label} />,
    <Canvas key="points" className={styles.layer} {...size} draw={drawStill} />,
  ]
  return (
    <>
      <Axes box={box} xTitle={names.x} yTitle={names.y} />
      <div
        ref={touchRef}
        className={styles.ground}
        data-plot="scatter"
        data-over={isDragging ? 'held' : isOverPoint ? 'point' : undefined}
        {...handlers}
      >
        {isCrowd(points) ? layers.reverse() : layers}
      </div>
      <PointHandle ref={handle} language={language} editing={editing} box={box} hintId={hintId} />
    </>
  )
}
