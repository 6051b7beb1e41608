import { useEffect, useRef } from 'react'
import { SelectField } from '#/ui/select-field.tsx'
import { controlledNames } from './controlled-names.ts'
import styles from './lab-controls.module.css'
import type { LabFrameProps } from './lab-frame.tsx'
import { backendChoices } from './link.ts'
import { ParamField } from './param-field.tsx'
import { useLabState } from './use-lab-state.ts'
import { backendLabels, words } from './words.ts'

/** On a phone the settings are a long way past the picture. */
const foldedBelowPx = 480

/** The controls that follow from the spec; folded away on a phone. */
export function LabControls({ lab, language }: LabFrameProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const hidden = useLabState(lab, (state) => state.hidden)
  const names = controlledNames(lab.spec.params).filter((name) => !hidden.includes(name))
  const hasBackend = !hidden.includes('backend')
  useEffect(() => {
    const frame = details.current?.closest('[data-lab]')
    if (details.current && frame && frame.clientWidth < foldedBelowPx) details.current.open = false
  }, [])
  if (names.length === 0 && !hasBackend) return null
  return (
    <details ref={details} open>
      <summary className={styles.summary}>{words.controls[language]}</summary>
      <div className={styles.fields}>
        {names.map((name) => (
          <ParamField key={name} name={name} lab={lab} language={language} />
        ))}
        {hasBackend && <BackendField lab={lab} language={language} />}
      </div>
    </details>
  )
}

function BackendField({ lab, language }: LabFrameProps) {
  const backend = useLabState(lab, (state) => state.backend)
  return (
    <SelectField
      label={words.backend[language]}
      value={backend}
      options={backendChoices.map((value) => ({ value, label: backendLabels[value]![language] }))}
      onChange={(value) => lab.setBackend(value)}
    />
  )
}
