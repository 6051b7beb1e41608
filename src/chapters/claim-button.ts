import type { Language } from '#/base/language.ts'
import type { LabsHub } from '#/runtime/labs-hub.ts'
import type { Verdict } from './claim-check.ts'
import { runClaim } from './claim-run.ts'
import { verdictShown, verdictTold } from './claim-words.ts'

/** A claim's button that was pressed, and what is needed to answer it. */
export interface PressedClaim {
  readonly button: HTMLAnchorElement
  readonly hub: LabsHub
  readonly language: Language
  /** Starts the claim's run in the lab. */
  readonly begin: () => void
  /** Told what to read out. */
  readonly onTold: (told: string) => void
}

/** Runs a claim and shows on its button what was measured. Returns the way to stop. */
export function answerClaim({ button, hub, language, begin, onTold }: PressedClaim): () => void {
  const { forLab: lab = '', steps, metric = '', low, high } = button.dataset
  const claimed = { steps: Number(steps), metric, low: Number(low), high: Number(high) }
  const tell = (verdict: Verdict | undefined) => {
    show(button, verdict, language)
    if (verdict) onTold(verdictTold(verdict, language))
  }
  tell({ kind: 'running' })
  return runClaim(hub, { lab, claimed, begin, tell })
}

/** The text around it is no React's: the button is changed by hand. */
function show(button: HTMLAnchorElement, verdict: Verdict | undefined, language: Language): void {
  const state = button.querySelector('.claim-state')
  if (!state) return
  button.dataset.word ??= state.textContent
  button.dataset.name ??= button.ariaLabel ?? ''
  const { word, name } = button.dataset
  if (verdict) button.dataset.verdict = verdict.kind
  else delete button.dataset.verdict
  const shown = verdict && verdictShown(verdict, language)
  state.textContent = shown ?? word ?? ''
  // a name begins with what is seen
  button.ariaLabel = shown ? `${shown} — ${name}` : (name ?? '')
  button.title = verdict ? verdictTold(verdict, language) : ''
}
