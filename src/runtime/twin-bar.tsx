import { Copy } from 'lucide-react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Button } from '#/ui/button.tsx'
import { shortText } from './code-settings.ts'
import type { LabFrameProps } from './lab-frame.tsx'
import { laneWords } from './lane-words.ts'
import type { Param, Params, Value } from './spec.ts'
import styles from './twin-bar.module.css'
import { useLabState } from './use-lab-state.ts'
import { words } from './words.ts'

/** Opens a second lane, says in what it differs, and chooses which lane the settings are for. */
export function TwinBar({ lab, language }: LabFrameProps) {
  const values = useLabState(lab, (state) => state.values)
  const twin = useLabState(lab, (state) => state.twin)
  const lane = useLabState(lab, (state) => state.lane)
  if (!twin) {
    return (
      <Button variant="quiet" data-action="twin" icon={<Copy />} onClick={() => lab.setTwin(true)}>
        {words.twin[language]}
      </Button>
    )
  }
  return (
    <div className={styles.bar}>
      <fieldset className={styles.lanes}>
        <legend>{words.lane[language]}</legend>
        {laneWords.map((name, index) => (
          <Button
            key={name.en}
            aria-pressed={lane === index}
            data-action={`lane-${index}`}
            onClick={() => lab.setLane(index)}
          >
            {name[language]}
          </Button>
        ))}
      </fieldset>
      <Differences params={lab.spec.params} values={[values, twin]} language={language} />
      <Button variant="quiet" data-action="twin" onClick={() => lab.setTwin(false)}>
        {words.noTwin[language]}
      </Button>
    </div>
  )
}

interface DifferencesProps {
  readonly params: Params
  readonly values: readonly [Readonly<Record<string, Value>>, Readonly<Record<string, Value>>]
  readonly language: Language
}

function Differences({ params, values: [a, b], language }: DifferencesProps) {
  const names = Object.keys(params).filter((name) => a[name] !== b[name])
  if (names.length === 0) return <p className={styles.hint}>{words.twinHint[language]}</p>
  return (
    <ul className={styles.differences} data-differences={names.length}>
      {names.map((name) => (
        <li key={name}>
          {params[name]!.label[language]} <b>{valueWords(params[name]!, a[name], language)}</b> /{' '}
          <b>{valueWords(params[name]!, b[name], language)}</b>
        </li>
      ))}
    </ul>
  )
}

/** A value as the reader knows it from its control. */
function valueWords(param: Param, value: Value | undefined, language: Language): string {
  if (param.kind === 'choice') return param.options[String(value)]?.[language] ?? String(value)
  if (param.kind === 'flag') return words[value ? 'on' : 'off'][language]
  if (param.kind === 'text') return shortText(String(value))
  return typeof value === 'number' ? formatNumber(value, language, 2) : ''
}
