import { Plus, Trash2 } from 'lucide-react'
import { useCallback, useId, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { Axes } from '#/viz/axes.tsx'
import type { Draw } from '#/viz/canvas.tsx'
import { clipToFrame } from '#/viz/clip-to-frame.ts'
import { equalBox } from '#/viz/equal-box.ts'
import { Hints, Notes, Panel, Tools } from '#/viz/panels/panels.tsx'
import { Layer } from '#/viz/panels/plot.tsx'
import { PointGround } from '#/viz/points/point-ground.tsx'
import type { PointEditing } from '#/viz/points/use-point-editing.ts'
import { useSettledDomain } from '#/viz/use-settled-domain.ts'
import { useSize } from '#/viz/use-size.ts'
import { drawHandles, drawOutline } from './draw-figure.ts'
import { drawBasis, drawKeptLines } from './draw-map.ts'
import type { Eigen } from './eigen.ts'
import { identity, type Vector } from './matrix.ts'
import type { Pair } from './pair.ts'
import { reachOf, square } from './reach.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface FigurePanelProps {
  readonly language: Language
  readonly eigen: Eigen
  readonly editing: PointEditing<Pair>
}

const basisNames = ['e₁', 'e₂'] as const

/** The figure before any matrix, to be edited. */
export function FigurePanel({ language, eigen, editing }: FigurePanelProps) {
  const { rows, active } = editing
  const [sizeRef, size] = useSize()
  const hintId = useId()
  const reach = useMemo(() => reachOf(rows, 'corners'), [rows])
  const core = useMemo(() => square(reach), [reach])
  const ideal = useMemo(() => square(1.15 * reach), [reach])
  const domain = useSettledDomain({ core, ideal, isHeld: editing.isDragging })
  const box = useMemo(() => size && equalBox(size, domain), [size, domain])
  const draw = useCallback<Draw>(
    (context, colours) => {
      if (!box) return
      context.save()
      clipToFrame(context, box)
      const corners = rows.map(([x, y]): Vector => [x, y])
      drawOutline(context, box, corners, { colour: colours.muted, width: 2, fill: 0.15 })
      drawKeptLines(context, colours, box, { eigen, hasValues: false })
      drawBasis(context, colours, box, { matrix: identity, names: basisNames })
      context.restore()
      const style = { edge: colours.muted, inside: colours.surface, ring: colours.ink }
      drawHandles(context, box, corners, { shape: 'round', active, ...style })
    },
    [box, rows, active, eigen],
  )
  return (
    <Panel label={words.figurePlane[language]}>
      <p className={styles.heading}>{words.figurePlane[language]}</p>
      <div ref={sizeRef} className={styles.small}>
        {box && (
          <>
            <Axes box={box} xTitle="x" yTitle="y" />
            <PointGround
              {...{ language, box, editing, hintId }}
              name="figure"
              look={{ outline: 'round', kindName: () => words.figure[language] }}
            >
              <Layer size={box} draw={draw} />
            </PointGround>
          </>
        )}
      </div>
      <Notes>
        <Tools>
          <Button
            icon={<Plus />}
            disabled={!editing.canAdd || !box}
            onClick={() => box && editing.add([0.5 * reach, 0], box)}
          >
            {words.add[language]}
          </Button>
          <Button
            icon={<Trash2 />}
            disabled={!editing.canRemove || editing.active === null}
            onClick={editing.remove}
          >
            {words.remove[language]}
          </Button>
        </Tools>
        <Hints hint={words.figureHint[language]} keys={words.figureKeys[language]} keysId={hintId} />
      </Notes>
    </Panel>
  )
}
