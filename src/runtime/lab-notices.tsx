import { Button } from '#/ui/button.tsx'
import { Callout } from '#/ui/callout.tsx'
import { DiagnosisCard } from './diagnosis-card.tsx'
import { FailureCard } from './failure-card.tsx'
import styles from './lab-frame.module.css'
import type { LabFrameProps } from './lab-frame.tsx'
import { useLabState } from './use-lab-state.ts'
import { words } from './words.ts'

/** What the reader must be told: what a link could not say, and why a run has ended. */
export function LabNotices({ lab, language }: LabFrameProps) {
  const problems = useLabState(lab, (state) => state.problems)
  const failure = useLabState(lab, (state) => state.failure)
  return (
    <div className={styles.notices}>
      {problems.length > 0 && (
        <Callout tone="caution" title={words.linkProblems[language]} role="status">
          <ul className={styles.problems} data-notice="link">
            {problems.map((problem) => (
              <li key={problem.en}>{problem[language]}</li>
            ))}
          </ul>
          <Button data-action="dismiss" onClick={() => lab.warn([])}>
            {words.close[language]}
          </Button>
        </Callout>
      )}
      {failure ? (
        <FailureCard lab={lab} language={language} failure={failure} />
      ) : (
        <DiagnosisCard lab={lab} language={language} />
      )}
    </div>
  )
}
