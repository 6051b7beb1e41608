import { useId } from 'react'
import { hideableControls } from './hidden-controls.ts'
import type { LabFrameProps } from './lab-frame.tsx'
import styles from './share-class.module.css'
import { shareWords } from './share-words.ts'
import { useLabState } from './use-lab-state.ts'

/** For a class: the lecturer picks the controls that whoever opens the link does not see. */
export function ClassField({ lab, language }: LabFrameProps) {
  const withheld = useLabState(lab, (state) => state.withheld)
  const noteId = useId()
  const toggle = (name: string, isHidden: boolean) =>
    lab.withhold(isHidden ? [...withheld, name] : withheld.filter((other) => other !== name))
  return (
    <details className={styles.details} open={withheld.length > 0}>
      <summary className={styles.summary}>{shareWords.hide[language]}</summary>
      <fieldset aria-describedby={noteId}>
        <legend id={noteId} className={styles.note}>
          {shareWords.hideNote[language]}
        </legend>
        <div className={styles.choices}>
          {Object.entries(hideableControls(lab.spec)).map(([name, label]) => (
            <label key={name} className={styles.choice}>
              <input
                type="checkbox"
                className={styles.box}
                checked={withheld.includes(name)}
                data-hide={name}
                onChange={(event) => toggle(name, event.target.checked)}
              />
              {label[language]}
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  )
}
