import { useCallback } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Canvas, type Draw } from '#/viz/canvas.tsx'
import { drawField, type Field } from './draw-field.ts'
import { fieldSide } from './field-grid.ts'
import { Numbered } from './numbered.tsx'
import { type RacerName, racerNames } from './racers.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface NetworkPanelProps {
  readonly language: Language
  readonly fields: ArrayLike<number> & { slice(start: number, end: number): ArrayLike<number> }
  readonly points: { readonly x: Field['points']; readonly y: Field['labels'] }
  readonly losses: Readonly<Record<RacerName, number>>
}

/** What each network says of the plane, side by side. */
export function NetworkPanel({ language, fields, points, losses }: NetworkPanelProps) {
  const count = fieldSide ** 2
  return (
    <section aria-label={words.networks[language]}>
      <h4 className={styles.heading}>{words.networks[language]}</h4>
      <div className={styles.tiles}>
        {racerNames.map((racer, index) => (
          <Tile
            key={racer}
            racer={racer}
            language={language}
            loss={losses[racer]}
            field={{
              probabilities: fields.slice(index * count, (index + 1) * count),
              points: points.x,
              labels: points.y,
            }}
          />
        ))}
      </div>
      <p className={styles.hint}>{words.networksHelp[language]}</p>
    </section>
  )
}

/** A whole number of cells of the field each way. */
const tileSize = 88

interface TileProps {
  readonly racer: RacerName
  readonly language: Language
  readonly loss: number
  readonly field: Field
}

function Tile({ racer, language, loss, field }: TileProps) {
  const draw = useCallback<Draw>((context, colours) => drawField(context, colours, tileSize, field), [field])
  return (
    <figure className={styles.tile}>
      <Canvas className={styles.field} width={tileSize} height={tileSize} draw={draw} />
      <figcaption>
        <Numbered racer={racer} language={language} />
        <span className={styles.number}>
          {words.loss[language]} {formatNumber(loss, language)}
        </span>
      </figcaption>
    </figure>
  )
}
