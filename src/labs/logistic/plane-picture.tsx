import { type RefObject, useCallback } from 'react'
import type { Language } from '#/base/language.ts'
import { Axes } from '#/viz/axes.tsx'
import { Canvas, type Draw } from '#/viz/canvas.tsx'
import type { PlotBox } from '#/viz/plot-box.ts'
import { drawBands, drawBoundaries } from './draw-plane.ts'
import { drawPoints } from './draw-points.ts'
import type { Model } from './model.ts'
import { PointHandle } from './point-handle.tsx'
import type { PointEditing } from './use-point-editing.ts'
import { usePointPointer } from './use-point-pointer.ts'
import styles from './view.module.css'

export interface PlanePictureProps {
  readonly language: Language
  readonly box: PlotBox
  readonly editing: PointEditing
  readonly model: Model
  /** Newton's answer; null where it is not shown. */
  readonly best: Model | null
  readonly threshold: number
  readonly losses: 'ring' | 'size' | 'none'
  readonly titles: { readonly x: string; readonly y: string }
  readonly label: string
  readonly handle: RefObject<HTMLDivElement | null>
  readonly hintId: string
}

/** The drawing itself: bands of probability and boundaries, the points above them, the handle above all. */
export function PlanePicture(props: PlanePictureProps) {
  const { language, box, editing, model, best, threshold, losses, titles, label, handle, hintId } = props
  const { rows, active, isDragging } = editing
  const focusHandle = () => requestAnimationFrame(() => handle.current?.focus({ preventScroll: true }))
  const { touchRef, isOverPoint, handlers } = usePointPointer(editing, box, focusHandle)
  const drawGround = useCallback<Draw>(
    (context, colours) => {
      drawBands(context, colours, box, model)
      drawBoundaries(context, colours, box, { model, best, threshold })
    },
    [box, model, best, threshold],
  )
  const drawMarks = useCallback<Draw>(
    (context, colours) => drawPoints(context, colours, box, { rows, model, active, losses }),
    [box, rows, model, active, losses],
  )
  const size = { width: box.width, height: box.height }
  return (
    <>
      <Canvas className={styles.layer} {...size} draw={drawGround} label={label} />
      <Axes box={box} xTitle={titles.x} yTitle={titles.y} hasGrid={false} />
      <div
        ref={touchRef}
        className={styles.ground}
        data-plot="plane"
        data-over={isDragging ? 'held' : isOverPoint ? 'point' : undefined}
        {...handlers}
      >
        <Canvas className={styles.layer} {...size} draw={drawMarks} />
      </div>
      <PointHandle
        ref={handle}
        language={language}
        editing={editing}
        model={model}
        box={box}
        hintId={hintId}
      />
    </>
  )
}
