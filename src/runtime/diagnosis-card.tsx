import { useState } from 'react'
import { Button } from '#/ui/button.tsx'
import { Callout } from '#/ui/callout.tsx'
import { useThrottled } from '#/viz/use-throttled.ts'
import { type Diagnosis, diagnose } from './diagnosis.ts'
import { diagnosisWords } from './diagnosis-words.ts'
import { ExplainLink } from './explain-link.tsx'
import styles from './lab-frame.module.css'
import type { LabFrameProps } from './lab-frame.tsx'
import { Remedies } from './remedies.tsx'
import { useLabState } from './use-lab-state.ts'
import { words } from './words.ts'

const lookEveryMs = 500

/** Says when a run goes on without getting anywhere, and what usually helps. */
export function DiagnosisCard({ lab, language }: LabFrameProps) {
  const readings = useThrottled(
    useLabState(lab, (state) => state.history.readings),
    lookEveryMs,
  )
  const [dismissed, setDismissed] = useState<Diagnosis['kind']>()
  const found = diagnose(lab.spec, readings)
  if (!found || found.kind === dismissed) return null
  const { title, text } = diagnosisWords(found, lab.spec.metrics[found.metric]!)
  return (
    <Callout tone="caution" title={title[language]} role="status">
      <div data-diagnosis={found.kind}>
        <p>
          {text[language]} <ExplainLink lab={lab} language={language} kind={found.kind} />
        </p>
        <p className={styles.remedies}>
          <Remedies lab={lab} language={language} />
          <Button data-action="dismiss-diagnosis" onClick={() => setDismissed(found.kind)}>
            {words.close[language]}
          </Button>
        </p>
      </div>
    </Callout>
  )
}
