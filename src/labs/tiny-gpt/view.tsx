import { useMemo, useState } from 'react'
import { formatNumber } from '#/base/number.ts'
import { defineView, type ViewProps } from '#/runtime/view.ts'
import { NumberTable } from '#/viz/panels/number-table.tsx'
import { useThrottled } from '#/viz/use-throttled.ts'
import { type At, AttentionPanel } from './attention-panel.tsx'
import { NextPanel } from './next-panel.tsx'
import { numberRows } from './number-rows.ts'
import type program from './program.ts'
import { rowOf, surprises } from './story.ts'
import { StoryPanel } from './story-panel.tsx'
import { TensorPanel } from './tensor-panel.tsx'
import styles from './view.module.css'
import { shortWords, summaryWords, unknownWords, words } from './words.ts'
import { WriteOn } from './write-on.tsx'

/** So often, in milliseconds, the text follows the training: faster, nobody could read it. */
const readableMs = 400

export default defineView<typeof program>(TinyGpt)

/** What the model writes, where each token looks, what may come next, and the shapes of all tensors. */
function TinyGpt({ language, values, seed, frame, ask }: ViewProps<typeof program>) {
  const story = useThrottled(frame.snapshot, readableMs)
  const { sizes, metrics } = story
  const [chosen, setChosen] = useState(11)
  const [hovered, setHovered] = useState<number | null>(null)
  const [head, setHead] = useState<At>({ layer: 0, head: 0 })
  const place = Math.min(hovered ?? chosen, sizes.context - 1)
  const [layer, own] = [Math.min(head.layer, sizes.layers - 1), Math.min(head.head, sizes.heads - 1)]
  const at = useMemo<At>(() => ({ layer, head: own }), [layer, own])
  const chances = useMemo(() => surprises(story), [story])
  const looks = rowOf(story, at, place)
  const remarks = [
    story.unknown.length > 0 ? unknownWords(story.unknown) : null,
    values.text.trim() === '' ? null : shortWords(story.tokens.length, metrics.heldOut !== null),
  ]
  const { temperature, topK, topP, prompt, unit } = values
  const rows = useMemo(() => () => numberRows(story, at, chances), [story, at, chances])
  const heads = useMemo(() => headsIn(language), [language])
  return (
    <div className={styles.view}>
      <div className={styles.panels}>
        <div className={styles.column}>
          <StoryPanel
            {...{ language, story, chances, looks, place }}
            onChoose={setChosen}
            onHover={setHovered}
          />
          {remarks.map((remark) => remark && <p key={remark.en}>{remark[language]}</p>)}
          <NextPanel {...{ language, story, place }} sampling={{ temperature, topK, topP }} />
          <WriteOn {...{ language, ask }} request={{ temperature, topK, topP, prompt, unit, seed }} />
        </div>
        <div className={styles.column}>
          <AttentionPanel {...{ language, story, at, place }} onHead={setHead} onHover={setHovered} />
          <TensorPanel {...{ language, sizes }} />
        </div>
      </div>
      <NumberTable
        language={language}
        label={words.story[language]}
        summary={summaryWords(sizes.context, formatNumber(metrics.heldOut, language))[language]}
        heads={heads}
        rows={rows}
      />
    </div>
  )
}

function headsIn(language: 'ja' | 'en'): readonly string[] {
  return (['position', 'token', 'probability', 'looksAt', 'best'] as const).map(
    (name) => words[name][language],
  )
}
