import { Button } from '#/ui/button.tsx'
import { Callout } from '#/ui/callout.tsx'
import { ExplainLink } from './explain-link.tsx'
import { failureWords } from './failure-words.ts'
import styles from './lab-frame.module.css'
import type { LabFrameProps } from './lab-frame.tsx'
import type { Failure } from './protocol.ts'
import { Remedies } from './remedies.tsx'
import { useLabState } from './use-lab-state.ts'
import { words } from './words.ts'

/** Says why a run ended, and offers what usually helps. */
export function FailureCard({ lab, language, failure }: LabFrameProps & { readonly failure: Failure }) {
  const hasTwin = useLabState(lab, (state) => state.twin !== undefined)
  const { title, text } = failureWords(failure, lab.spec, hasTwin)
  const hasDiverged = failure.kind === 'diverged'
  return (
    <Callout tone="failure" title={title[language]} role="alert">
      <div data-failure={failure.kind}>
        <p>
          {text[language]} {hasDiverged && <ExplainLink lab={lab} language={language} kind="diverged" />}
        </p>
        <p className={styles.remedies}>
          {hasDiverged && <Remedies lab={lab} language={language} lane={failure.lane} />}
          <Button
            data-action="retry"
            onClick={() => {
              lab.reset()
              lab.open()
            }}
          >
            {words[hasDiverged ? 'reset' : 'retry'][language]}
          </Button>
        </p>
      </div>
    </Callout>
  )
}
