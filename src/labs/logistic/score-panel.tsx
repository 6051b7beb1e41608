import { useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Key } from '#/viz/key.tsx'
import { Remark } from '#/viz/panels/panels.tsx'
import { DotSample, LineSample } from '#/viz/samples.tsx'
import { ConfusionTable } from './confusion-table.tsx'
import {
  accuracyOf,
  areaUnder,
  type Confusion,
  fallOutOf,
  precisionOf,
  type RocPoint,
  recallOf,
  rocCurve,
} from './measures.ts'
import type { Model, Row } from './model.ts'
import { RocPicture } from './roc-picture.tsx'
import styles from './view.module.css'
import { words } from './words.ts'

export interface ScorePanelProps {
  readonly language: Language
  readonly rows: readonly Row[]
  readonly model: Model
  readonly counts: Confusion
  readonly loss: number
  readonly threshold: number
}

/** How well the model decides: counts and scores at the threshold, and the ROC curve over all of them. */
export function ScorePanel({ language, rows, model, counts, loss, threshold }: ScorePanelProps) {
  const curve = useMemo(() => rocCurve(model, rows), [model, rows])
  const here = useMemo<RocPoint>(() => [fallOutOf(counts) ?? 0, recallOf(counts) ?? 0], [counts])
  const share = (value: number | null) => formatNumber(value, language, 2)
  const area = curve && formatNumber(areaUnder(curve), language)
  const scores = [
    [words.accuracy[language], accuracyOf(counts)],
    [words.precision[language], precisionOf(counts)],
    [words.recall[language], recallOf(counts)],
  ] as const
  return (
    <section className={styles.scores} aria-label={words.scores[language]}>
      <p className={styles.measures}>
        <span>
          {words.loss[language]} = <b>{formatNumber(loss, language)}</b>
        </span>
        <span>
          {words.threshold[language]} <i>τ</i> = <b>{formatNumber(threshold, language, 2)}</b>
        </span>
      </p>
      <ConfusionTable language={language} counts={counts} />
      <dl className={styles.shares}>
        {scores.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{share(value)}</dd>
          </div>
        ))}
      </dl>
      {curve ? (
        <div>
          <RocPicture
            language={language}
            curve={curve}
            here={here}
            label={rocSummary(language, String(area), here)}
          />
          <Key
            entries={[
              {
                sample: <LineSample colour="var(--accent)" />,
                label: `${words.roc[language]} (AUC ${area})`,
              },
              { sample: <DotSample fill="var(--ink)" />, label: words.here[language] },
              { sample: <LineSample colour="var(--muted)" dash="4 5" />, label: words.chance[language] },
            ]}
          />
        </div>
      ) : (
        <Remark>{words.noRoc[language]}</Remark>
      )}
    </section>
  )
}

function rocSummary(language: Language, area: string, [fallOut, recall]: RocPoint): string {
  const [fp, tp] = [formatNumber(fallOut, language, 2), formatNumber(recall, language, 2)]
  return {
    ja: `ROC 曲線。下の面積は ${area}。いまの閾値では偽陽性率 ${fp}、真陽性率 ${tp}。`,
    en: `ROC curve; area ${area}; at this threshold false positive rate ${fp}, true positive rate ${tp}.`,
  }[language]
}
