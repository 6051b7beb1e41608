import { memo, useCallback } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Canvas, type Draw } from '#/viz/canvas.tsx'
import { Layer } from '#/viz/panels/plot.tsx'
import { drawField, drawPoints, type Points } from './draw-field.ts'
import { fieldSide } from './field-grid.ts'
import { Numbered } from './numbered.tsx'
import { type RacerName, racerNames } from './racers.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface NetworkPanelProps {
  readonly language: Language
  readonly fields: Uint8Array
  readonly points: Points
  readonly metrics: Readonly<Record<`${RacerName}Loss`, number>>
}

/** A whole number of cells of the field each way. */
const tileSize = 88

/** What each network says of the plane, side by side. */
export const NetworkPanel = memo(function NetworkPanel(props: NetworkPanelProps) {
  const { language, fields, points, metrics } = props
  const drawData = useCallback<Draw>(
    (context, colours) => drawPoints(context, colours, tileSize, points),
    [points],
  )
  return (
    <section aria-label={words.networks[language]}>
      <h4 className={styles.heading}>{words.networks[language]}</h4>
      <div className={styles.tiles}>
        {racerNames.map((racer, index) => (
          <figure key={racer} className={styles.tile}>
            <div className={styles.field}>
              <Field fields={fields} index={index} />
              <Layer size={{ width: tileSize, height: tileSize }} draw={drawData} />
            </div>
            <figcaption>
              <Numbered racer={racer} language={language} />
              <span className={styles.number}>
                {words.loss[language]} {formatNumber(metrics[`${racer}Loss`], language)}
              </span>
            </figcaption>
          </figure>
        ))}
      </div>
      <p className={styles.help}>{words.networksHelp[language]}</p>
    </section>
  )
})

function Field({ fields, index }: { fields: Uint8Array; index: number }) {
  const draw = useCallback<Draw>(
    (context, colours) => {
      const count = fieldSide ** 2
      drawField(context, colours, tileSize, fields.subarray(index * count, (index + 1) * count))
    },
    [fields, index],
  )
  return <Canvas width={tileSize} height={tileSize} draw={draw} />
}
