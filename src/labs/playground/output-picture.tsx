import { type PointerEvent, useCallback, useMemo, useState } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Axes } from '#/viz/axes.tsx'
import type { Draw } from '#/viz/canvas.tsx'
import { Layer } from '#/viz/panels/plot.tsx'
import type { PlotBox } from '#/viz/plot-box.ts'
import { isInside, pixelOf, placeAt } from '#/viz/points/pixels.ts'
import { PointGround } from '#/viz/points/point-ground.tsx'
import type { PointLook } from '#/viz/points/point-handle.tsx'
import type { PointEditing } from '#/viz/points/use-point-editing.ts'
import type { Paints } from '#/viz/points/use-point-pointer.ts'
import type { Row } from './data-sets.ts'
import { drawOutput } from './draw-output.ts'
import { drawPoints } from './draw-points.ts'
import { answersAt, type Looked, outputMap, probeWords, readScore, unitMap } from './model-view.ts'
import type { Node } from './net-layout.ts'
import styles from './view.module.css'

export interface OutputPictureProps {
  readonly language: Language
  readonly looked: Looked
  readonly box: PlotBox
  readonly editing: PointEditing<Row>
  /** The hidden neuron whose answer is shown in place of the output. */
  readonly previewed: Node | null
  readonly isRegression: boolean
  readonly isDiscrete: boolean
  readonly isTestShown: boolean
  readonly trainShare: number
  readonly paints: Paints
  readonly label: string
  readonly hintId: string
}

/** The plane: what the network answers everywhere, and the data above. */
export function OutputPicture(props: OutputPictureProps) {
  const { language, looked, box, editing, previewed, isRegression, isDiscrete, label, hintId } = props
  const { isTestShown, trainShare } = props
  const { rows, active } = editing
  const [place, setPlace] = useState<readonly [number, number] | null>(null)
  const drawGround = useCallback<Draw>(
    (context, colours) => {
      const map = previewed ? unitMap(looked, previewed) : outputMap(looked, isRegression)
      const hasBoundary = !previewed && !isRegression
      drawOutput(context, colours, box, { map, isDiscrete: isDiscrete && !previewed, hasBoundary })
    },
    [looked, box, previewed, isRegression, isDiscrete],
  )
  const { spread } = looked.scaling.t
  const drawMarks = useCallback<Draw>(
    (context, colours) =>
      drawPoints(context, colours, box, {
        rows,
        trainShare,
        isTestShown,
        isRegression,
        limit: spread,
        active,
      }),
    [box, rows, trainShare, isTestShown, isRegression, spread, active],
  )
  const look = useMemo(() => lookOf(looked, isRegression, language), [looked, isRegression, language])
  const follow = (event: PointerEvent<HTMLElement>) => {
    const pixel = pixelOf(event, event.currentTarget)
    setPlace(isInside(pixel, box) ? placeAt(pixel, box) : null)
  }
  return (
    <div className={styles.planes} onPointerMove={follow} onPointerLeave={() => setPlace(null)}>
      <Layer size={box} draw={drawGround} label={label} />
      <Axes box={box} xTitle="x" yTitle="y" hasGrid={false} />
      <PointGround name="plane" {...{ language, box, editing, look, hintId }} paints={props.paints}>
        <Layer size={box} draw={drawMarks} />
      </PointGround>
      {place && !editing.isDragging && (
        <span className={styles.probe} aria-hidden="true">
          {probeWords(looked, place, { isRegression, previewed, language })}
        </span>
      )}
    </div>
  )
}

/** A point is ○ or ×, or has a number; the network's answer there; the keys O and X change it. */
function lookOf(looked: Looked, isRegression: boolean, language: Language): PointLook<Row> {
  return {
    kindName: ([, , t]) => (isRegression ? formatNumber(t, language) : t === 1 ? '○' : '×'),
    note: ([x, y]) => {
      const z = answersAt(looked, [x, y]).at(-1)![0]!
      const read = readScore(z, isRegression, looked.scaling)
      return [isRegression ? 'ŷ' : 'p', formatNumber(read, language, 2)]
    },
    kindKeys: { o: [1], x: [isRegression ? -1 : 0] },
  }
}
