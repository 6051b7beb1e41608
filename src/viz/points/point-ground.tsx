import { type ReactNode, useRef } from 'react'
import type { Language } from '#/base/language.ts'
import type { PlotBox } from '#/viz/plot-box.ts'
import styles from './point-ground.module.css'
import { PointHandle, type PointLook } from './point-handle.tsx'
import type { Row } from './row.ts'
import type { PointEditing } from './use-point-editing.ts'
import { type Paints, usePointPointer } from './use-point-pointer.ts'

export interface PointGroundProps<R extends Row> {
  readonly language: Language
  readonly box: PlotBox
  readonly editing: PointEditing<R>
  /** Names the plot in the page: `data-plot`. */
  readonly name: string
  /** Of the element that says what the keys do. */
  readonly hintId: string
  readonly look?: PointLook<R>
  readonly paints?: Paints
  /** The canvases that show the points. */
  readonly children: ReactNode
}

/** A plot whose points are dragged, added, painted and removed, with pointers and with keys. */
export function PointGround<R extends Row>(props: PointGroundProps<R>) {
  const { language, box, editing, name, hintId, look = {}, paints = 'nowhere', children } = props
  const handle = useRef<HTMLDivElement>(null)
  const onChoose = () => requestAnimationFrame(() => handle.current?.focus({ preventScroll: true }))
  const { touchRef, isOverPoint, handlers } = usePointPointer(editing, { box, paints, onChoose })
  const over = editing.isDragging ? 'held' : isOverPoint ? 'point' : undefined
  return (
    <>
      <div
        ref={touchRef}
        className={styles.ground}
        data-plot={name}
        data-paints={paints}
        data-over={over}
        {...handlers}
      >
        {children}
      </div>
      <PointHandle {...{ language, editing, box, look, hintId }} ref={handle} />
    </>
  )
}
