import { useState } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { NumberField } from '#/ui/number-field.tsx'
import { diverging } from '#/viz/diverging.ts'
import { Panel } from '#/viz/panels/panels.tsx'
import { ScaleBar } from './scale-bar.tsx'
import { TimeStrip } from './time-strip.tsx'
import styles from './view.module.css'
import { symbolWords, words } from './words.ts'

export interface StatePanelProps {
  readonly language: Language
  readonly probe: readonly string[]
  /** By symbol: [time, units], the first time being the beginning. */
  readonly quantities: Readonly<Record<string, Float32Array>>
}

const gates = ['f', 'i', 'o', 'r', 'z']

/** The text in the colours of one unit, and all units, gates and states along it. */
export function StatePanel({ language, probe, quantities }: StatePanelProps) {
  const [chosen, setChosen] = useState(1)
  const times = probe.length + 1
  const units = quantities.h!.length / times
  const unit = Math.min(chosen, units)
  const values = Array.from({ length: times }, (_, t) => quantities.h![t * units + unit - 1]!)
  return (
    <Panel label={words.state[language]}>
      <p className={styles.title}>{words.state[language]}</p>
      <NumberField
        label={words.unit[language]}
        value={unit}
        min={1}
        max={units}
        integer
        onChange={setChosen}
        problemText={() => `1 – ${units}`}
      />
      <ol className={styles.tiles} style={{ gridTemplateColumns: `repeat(${times}, minmax(0, 1fr))` }}>
        {['', ...probe].map((sign, t) => (
          <li key={t} style={tintOf(values[t]!)} title={formatNumber(values[t]!, language, 2)}>
            {sign === '' ? words.begin[language] : sign}
          </li>
        ))}
      </ol>
      <div className={styles.gates}>
        {Object.entries(quantities).map(([symbol, of]) => {
          const isGate = gates.includes(symbol)
          const limit = of.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6)
          return (
            <TimeStrip
              key={symbol}
              values={of}
              rows={units}
              height={Math.max(40, Math.min(128, 4 * units))}
              label={
                symbolWords[symbol]![language] + (isGate ? '' : ` (m = ${formatNumber(limit, language, 2)})`)
              }
              scale={isGate ? 'share' : 'signed'}
              limit={limit}
            />
          )
        })}
      </div>
      <p className={styles.hint}>{words.unitHint[language]}</p>
      <div className={styles.scales}>
        <ScaleBar scale="share" title={words.zeroToOne[language]} />
        <ScaleBar scale="signed" title={words.minusToPlus[language]} />
      </div>
    </Panel>
  )
}

function tintOf(value: number) {
  return { background: diverging(value, 1), color: Math.abs(value) > 0.6 ? '#fff' : '#000' }
}
