import type { Language } from '#/base/language.ts'
import { Panel, Remark } from '#/viz/panels/panels.tsx'
import styles from './view.module.css'
import { countWords, tooShort, words } from './words.ts'

export interface NamesPanelProps {
  readonly language: Language
  readonly names: readonly string[]
  readonly copied: readonly boolean[]
  readonly counts: { readonly train: number; readonly heldOut: number }
}

/** The names that the network spells at this look; copies from the list are framed. */
export function NamesPanel({ language, names, copied, counts }: NamesPanelProps) {
  return (
    <Panel label={words.names[language]}>
      <p className={styles.title}>
        <span>{words.names[language]}</span>
        <small className={styles.hint}>{countWords(counts)[language]}</small>
      </p>
      <ul className={styles.names}>
        {names.map((name, index) => (
          <li key={index} data-copied={copied[index] ? '' : undefined}>
            {name === '' ? <span className={styles.hint}>{words.nothing[language]}</span> : name}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>
        {words.copied[language]} {words.fresh[language]}
      </p>
      {counts.train < 6 && <Remark>{tooShort[language]}</Remark>}
    </Panel>
  )
}
