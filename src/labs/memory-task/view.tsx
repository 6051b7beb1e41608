import { useCallback, useMemo } from 'react'
import { formatNumber } from '#/base/number.ts'
import { defineView, type ViewProps } from '#/runtime/view.ts'
import { NumberTable } from '#/viz/panels/number-table.tsx'
import { useThrottled } from '#/viz/use-throttled.ts'
import { ChartsPanel } from './charts-panel.tsx'
import { GatesPanel } from './gates-panel.tsx'
import { looks } from './looks.ts'
import type program from './program.ts'
import { SequencePanel } from './sequence-panel.tsx'
import styles from './view.module.css'
import { words } from './words.ts'

export default defineView<typeof program>(MemoryTask)

/** Colours that change more often nobody could follow. */
const readableMs = 150

/** One example with the answers along it, memory and gradient by distance, and the gates. */
function MemoryTask({ language, values, frame, set }: ViewProps<typeof program>) {
  const { example, answer, traces, distances, accuracy, flow } = useThrottled(frame.snapshot, readableMs)
  const { letters, units } = useMemo(() => sizesOf(traces.rnn, example.length), [traces, example])
  const onShow = useCallback((shown: number) => set({ shown }), [set])
  const quantities = useMemo(
    () => ({ rnn: traces.rnn.quantities, gru: traces.gru.quantities, lstm: traces.lstm.quantities }),
    [traces],
  )
  const answers = useMemo(
    () => ({ rnn: traces.rnn.answers, gru: traces.gru.answers, lstm: traces.lstm.answers }),
    [traces],
  )
  const heads = [words.distance, words.accuracy].map((text) => text[language])
  const rows = useCallback(
    () =>
      distances.map((distance, index) => [
        String(distance),
        ...looks.map(({ name }) => formatNumber(accuracy[name][index]!, language)),
      ]),
    [distances, accuracy, language],
  )
  return (
    <div className={styles.view}>
      <SequencePanel {...{ language, example, answer, letters, answers, onShow }} shown={values.shown} />
      <div className={styles.panels}>
        <ChartsPanel {...{ language, distances, accuracy, flow, letters }} distance={example.length - 1} />
      </div>
      <GatesPanel {...{ language, quantities, units }} />
      <NumberTable
        language={language}
        label={words.byDistance[language]}
        summary={heads.join(' · ')}
        heads={[heads[0]!, ...looks.map(({ label }) => label)]}
        rows={rows}
      />
    </div>
  )
}

/** The sizes of the network that is drawn: the controls may already say another. */
function sizesOf(
  {
    answers,
    quantities,
  }: { readonly answers: Float32Array; readonly quantities: Readonly<Record<string, Float32Array>> },
  times: number,
) {
  return { letters: answers.length / times, units: quantities.h!.length / times }
}
