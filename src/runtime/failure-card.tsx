import type { Language, Text } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Button } from '#/ui/button.tsx'
import { Callout } from '#/ui/callout.tsx'
import { failureWords } from './failure-words.ts'
import type { Lab } from './lab.ts'
import styles from './lab-frame.module.css'
import type { LabFrameProps } from './lab-frame.tsx'
import type { Failure } from './protocol.ts'
import type { Param, Value } from './spec.ts'
import { useLabState } from './use-lab-state.ts'
import { words } from './words.ts'

/** Says why a run ended, and offers what usually helps. */
export function FailureCard({ lab, language, failure }: LabFrameProps & { readonly failure: Failure }) {
  const values = useLabState(lab, (state) => state.values)
  const metric = failure.kind === 'diverged' ? lab.spec.metrics[failure.metric] : undefined
  const { title, text } = failureWords(failure, lab.spec.title, metric)
  const remedies = failure.kind === 'diverged' ? remediesOf(lab, values, language) : []
  return (
    <Callout tone="failure" title={title[language]} role="alert">
      <div data-failure={failure.kind}>
        <p>{text[language]}</p>
        <p className={styles.remedies}>
          {remedies.map(({ name, value, label }) => (
            <Button
              key={name}
              data-action="set-back"
              onClick={() => {
                lab.set({ [name]: value })
                lab.open()
              }}
            >
              {label}
            </Button>
          ))}
          <Button
            data-action="retry"
            onClick={() => {
              lab.reset()
              lab.open()
            }}
          >
            {words[failure.kind === 'diverged' ? 'reset' : 'retry'][language]}
          </Button>
        </p>
      </div>
    </Callout>
  )
}

interface Remedy {
  readonly name: string
  readonly value: Value
  readonly label: string
}

/** The suspects that are not at their default, each with the way back. */
function remediesOf(lab: Lab, values: Readonly<Record<string, Value>>, language: Language): Remedy[] {
  return (lab.spec.suspects ?? []).flatMap((name) => {
    const param = lab.spec.params[name]
    if (!param || values[name] === param.default) return []
    return [{ name, value: param.default, label: setBackWords(param, language) }]
  })
}

function setBackWords(param: Param, language: Language): string {
  const label = param.label[language]
  const target: Text | undefined =
    param.kind === 'number'
      ? { ja: formatNumber(param.default, 'ja', 2), en: formatNumber(param.default, 'en', 2) }
      : undefined
  if (language === 'ja') return `「${label}」を${target ? ` ${target.ja} に` : '元に'}戻す`
  return target ? `Set “${label}” back to ${target.en}` : `Set “${label}” back`
}
