import { type MouseEvent, useCallback, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Axes } from '#/viz/axes.tsx'
import { Canvas, type Draw } from '#/viz/canvas.tsx'
import { Key } from '#/viz/key.tsx'
import { CrossSample, DotSample, LineSample } from '#/viz/samples.tsx'
import { useSize } from '#/viz/use-size.ts'
import { drawGround } from './draw-ground.ts'
import { drawRace, pathsIn } from './draw-paths.ts'
import { equalBox } from './equal-box.ts'
import { racerNames, racers } from './racers.ts'
import { StartHandle } from './start-handle.tsx'
import type { Place, Surface } from './surfaces.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface MapPanelProps {
  readonly language: Language
  readonly surface: Surface
  readonly path: ArrayLike<number>
  readonly start: Place
  readonly onStart: (place: Place) => void
}

/** The surface from above, with the way of every ball. */
export function MapPanel({ language, surface, path, start, onStart }: MapPanelProps) {
  const [sizeRef, size] = useSize()
  const box = useMemo(() => size && equalBox(size, surface.domain), [size, surface])
  const paths = useMemo(() => pathsIn(path), [path])
  const shadeGround = useCallback<Draw>(
    (context, { ink }) => box && drawGround(context, box, surface, ink),
    [box, surface],
  )
  const drawWays = useCallback<Draw>(
    (context, colours) => box && drawRace(context, colours, box, { paths, lowest: surface.lowest, start }),
    [box, paths, surface, start],
  )
  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (!box) return
    const { left, top } = event.currentTarget.getBoundingClientRect()
    onStart([box.toValueX(event.clientX - left), box.toValueY(event.clientY - top)])
  }
  const places = racerNames.map((racer, index) => {
    const [x, y] = paths[index]!.at(-1)!.map((value) => formatNumber(value, language))
    return `${racers[racer].name[language]} (${x}, ${y})`
  })
  return (
    <section className={styles.panel} aria-label={words.map[language]}>
      <p className={styles.formula}>
        <i>f</i> = {surface.formula}
      </p>
      <div ref={sizeRef} className={styles.plot}>
        {box && (
          <>
            <Canvas className={styles.layer} width={box.width} height={box.height} draw={shadeGround} />
            <Axes box={box} xTitle="x" yTitle="y" hasGrid={false} />
            <Canvas
              className={styles.layer}
              width={box.width}
              height={box.height}
              draw={drawWays}
              label={`${words.map[language]}: ${places.join(', ')}`}
            />
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the handle in it is moved by keys */}
            {/* biome-ignore lint/a11y/noStaticElementInteractions: a click is the pointer's way to what the handle does */}
            <div className={styles.ground} onClick={onClick}>
              <StartHandle language={language} start={start} box={box} onStart={onStart} />
            </div>
          </>
        )}
      </div>
      <Key
        entries={[
          ...racerNames.map((racer, index) => ({
            sample: (
              <LineSample
                colour={`var(--${racers[racer].colour})`}
                dash={racers[racer].dash.join(' ') || undefined}
              />
            ),
            label: `${index + 1} ${racers[racer].name[language]}`,
          })),
          { sample: <DotSample fill="var(--paper)" edge="var(--ink)" />, label: words.start[language] },
          { sample: <CrossSample colour="var(--ink)" />, label: words.bottom[language] },
        ]}
      />
      <p className={styles.hint}>{words.hint[language]}</p>
    </section>
  )
}
