import { useCallback } from 'react'
import { formatNumber } from '#/base/number.ts'
import { defineView, type ViewProps } from '#/runtime/view.ts'
import { NumberTable } from '#/viz/panels/number-table.tsx'
import { useThrottled } from '#/viz/use-throttled.ts'
import { NamesPanel } from './names-panel.tsx'
import { NextPanel } from './next-panel.tsx'
import type program from './program.ts'
import { StatePanel } from './state-panel.tsx'
import styles from './view.module.css'
import { words } from './words.ts'

export default defineView<typeof program>(CharRnn)

/** Names that change more often nobody could read. */
const readableMs = 250

/** The names that the network spells, and what goes on in it while it reads one. */
function CharRnn({ language, frame }: ViewProps<typeof program>) {
  const snapshot = useThrottled(frame.snapshot, readableMs)
  const { names, copied, counts, probe, isHeldOut, unknown, signs, expected, quantities } = snapshot
  const rows = useCallback(
    () =>
      ['', ...probe].map((sign, t) => {
        const next = signs.indexOf(probe[t] ?? '')
        return [sign || words.begin[language], formatNumber(expected[t * signs.length + next] ?? 0, language)]
      }),
    [probe, signs, expected, language],
  )
  return (
    <div className={styles.view}>
      <NamesPanel {...{ language, names, copied, counts }} />
      <NextPanel {...{ language, probe, isHeldOut, unknown, signs, expected }} />
      <StatePanel {...{ language, probe, quantities }} />
      <NumberTable
        language={language}
        label={words.next[language]}
        summary={words.probability[language]}
        heads={[words.read[language], words.probability[language]]}
        rows={rows}
      />
    </div>
  )
}
