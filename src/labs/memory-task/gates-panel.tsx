import { useState } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { SelectField } from '#/ui/select-field.tsx'
import { Panel } from '#/viz/panels/panels.tsx'
import { type LookedCell, looks } from './looks.ts'
import { ScaleBar } from './scale-bar.tsx'
import { TimeStrip } from './time-strip.tsx'
import styles from './view.module.css'
import { symbolWords, words } from './words.ts'

export interface GatesPanelProps {
  readonly language: Language
  /** By cell and symbol: [time, units]. */
  readonly quantities: Readonly<Record<LookedCell, Readonly<Record<string, Float32Array>>>>
  readonly units: number
}

const gates = ['f', 'i', 'o', 'r', 'z']

/** Every gate and state of one cell along the example. */
export function GatesPanel({ language, quantities, units }: GatesPanelProps) {
  const [cell, setCell] = useState<LookedCell>('lstm')
  return (
    <Panel label={words.gates[language]}>
      <SelectField
        label={`${words.gates[language]}: ${words.cell[language]}`}
        value={cell}
        options={looks.map(({ name, label }) => ({ value: name, label }))}
        onChange={setCell}
      />
      <div className={styles.gates}>
        {Object.entries(quantities[cell]).map(([symbol, values]) => {
          const isGate = gates.includes(symbol)
          const limit = isGate
            ? 1
            : Math.max(
                1e-6,
                values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
              )
          const range = isGate ? '' : ` (m = ${formatNumber(limit, language, 2)})`
          return (
            <TimeStrip
              key={symbol}
              values={values}
              rows={units}
              height={Math.max(40, Math.min(112, 6 * units))}
              label={symbolWords[symbol]![language] + range}
              scale={isGate ? 'share' : 'signed'}
              limit={limit}
            />
          )
        })}
      </div>
      <p className={styles.hint}>{words.unitsByTime[language]}</p>
      <div className={styles.scales}>
        <ScaleBar scale="share" title={words.zeroToOne[language]} />
        <ScaleBar scale="signed" title={words.minusToPlus[language]} />
      </div>
    </Panel>
  )
}
