import type { Language } from '#/base/language.ts'
import styles from './view.module.css'
import { words } from './words.ts'

/** What is drawn over the figure. */
export interface Layers {
  readonly grid: boolean
  readonly basis: boolean
  readonly eigen: boolean
}

const names = { grid: words.showGrid, basis: words.showBasis, eigen: words.showEigen }

export interface LayerSwitchesProps {
  readonly language: Language
  readonly layers: Layers
  readonly onChange: (layers: Layers) => void
}

/** Takes parts of the picture away and brings them back; what is trained stays the same. */
export function LayerSwitches({ language, layers, onChange }: LayerSwitchesProps) {
  return (
    <fieldset className={styles.layers} data-picture="omit">
      <legend className="visually-hidden">{words.shown[language]}</legend>
      {(Object.keys(names) as (keyof Layers)[]).map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={layers[name]}
            onChange={(event) => onChange({ ...layers, [name]: event.target.checked })}
          />
          {names[name][language]}
        </label>
      ))}
    </fieldset>
  )
}
