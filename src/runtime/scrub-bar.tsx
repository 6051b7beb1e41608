import { GitBranch, SkipForward } from 'lucide-react'
import { Button } from '#/ui/button.tsx'
import { useHydrated } from '#/ui/use-hydrated.ts'
import type { LabFrameProps } from './lab-frame.tsx'
import { shownLook } from './lab-state.ts'
import styles from './scrub-bar.module.css'
import { useLabState } from './use-lab-state.ts'
import { words } from './words.ts'

/** Goes back through the training; from any kept step the run can go on another way. */
export function ScrubBar({ lab, language }: LabFrameProps) {
  const isHydrated = useHydrated()
  const looks = useLabState(lab, (state) => state.history.looks)
  const step = useLabState(lab, (state) => shownLook(state)?.step ?? 0)
  const isBack = useLabState(lab, (state) => state.cursor !== undefined)
  const isEmpty = looks.length < 2
  const index = Math.max(
    0,
    looks.findIndex((look) => look.step === step),
  )
  const last = Math.max(1, looks.length - 1)
  return (
    <div className={styles.bar}>
      <input
        className={styles.slider}
        type="range"
        min={0}
        max={last}
        step={1}
        value={index}
        disabled={!isHydrated || isEmpty}
        aria-label={words.scrub[language]}
        aria-valuetext={`${words.stepNumber[language]} ${step}`}
        data-action="scrub"
        onChange={(event) => lab.scrubTo(looks[Number(event.target.value)]?.step)}
      />
      <Button
        variant="quiet"
        data-action="branch"
        icon={<GitBranch />}
        disabled={!isBack}
        onClick={() => lab.branch()}
      >
        {words.branch[language]}
      </Button>
      <Button
        variant="quiet"
        data-action="latest"
        icon={<SkipForward />}
        disabled={!isBack}
        onClick={() => lab.scrubTo(undefined)}
      >
        {words.latest[language]}
      </Button>
    </div>
  )
}
