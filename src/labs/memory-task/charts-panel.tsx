import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Panel } from '#/viz/panels/panels.tsx'
import { CellsKey } from './cells-key.tsx'
import { LinesPlot } from './lines-plot.tsx'
import { type LookedCell, looks } from './looks.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface ChartsPanelProps {
  readonly language: Language
  readonly distances: readonly number[]
  readonly accuracy: Readonly<Record<LookedCell, readonly number[]>>
  /** At every time step, the last being 1. */
  readonly flow: Readonly<Record<LookedCell, Float64Array>>
  readonly letters: number
  readonly distance: number
}

/** How far back each cell remembers, and how far back the gradient reaches. */
export function ChartsPanel(props: ChartsPanelProps) {
  const { language, distances, accuracy, flow, letters, distance } = props
  const least = Math.min(...looks.map(({ name }) => Math.min(...flow[name])))
  const most = Math.max(...looks.map(({ name }) => Math.max(...flow[name])))
  const backwards = Array.from(flow.rnn, (_, t) => distance - t)
  const logs = (name: LookedCell) => Array.from(flow[name], (size) => Math.log10(size))
  return (
    <>
      <Panel label={words.byDistance[language]}>
        <p className={styles.title}>{words.byDistance[language]}</p>
        <LinesPlot
          label={summaryOf(accuracy, distances.indexOf(distance), words.byDistance[language], language)}
          domain={{ x: [0, distances.at(-1)!], y: [0, 1] }}
          xTitle={words.distance[language]}
          yTitle={words.accuracy[language]}
          xs={distances}
          lines={accuracy}
          level={1 / letters}
          mark={distance}
          hasDots
        />
        <CellsKey more={[words.chance[language], words.trained[language]]} />
      </Panel>
      <Panel label={words.flow[language]}>
        <p className={styles.title}>{words.flow[language]}</p>
        <LinesPlot
          label={summaryOf(flow, 0, words.flow[language], language)}
          domain={{
            x: [0, distance],
            y: [Math.min(-2, Math.floor(Math.log10(least))), Math.max(1, Math.ceil(Math.log10(most)))],
          }}
          xTitle={words.backwards[language]}
          yTitle={words.flowAxis[language]}
          xs={backwards}
          lines={{ rnn: logs('rnn'), gru: logs('gru'), lstm: logs('lstm') }}
        />
        <CellsKey more={[]} />
      </Panel>
    </>
  )
}

function summaryOf(
  values: Readonly<Record<LookedCell, ArrayLike<number>>>,
  at: number,
  title: string,
  language: Language,
): string {
  return `${title}: ${looks.map(({ name, label }) => `${label} ${formatNumber(values[name][at] ?? null, language)}`).join(', ')}`
}
