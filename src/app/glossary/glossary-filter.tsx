import { useId } from 'react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { useHydrated } from '#/ui/use-hydrated.ts'
import styles from './glossary-page.module.css'
import { noTerm, termsShown, glossaryWords as words } from './words.ts'

export interface GlossaryFilterProps {
  readonly typed: string
  /** How many terms are left. */
  readonly count: number
  readonly language: Language
  readonly onType: (text: string) => void
}

/** A field that leaves only the terms that fit what is typed into it. */
export function GlossaryFilter({ typed, count, language, onType }: GlossaryFilterProps) {
  const id = useId()
  const isHydrated = useHydrated()
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{words.filter[language]}</label>
      <input
        id={id}
        type="text"
        className={styles.field}
        placeholder={words.placeholder[language]}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        disabled={!isHydrated}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={({ key, nativeEvent }) => key === 'Escape' && !nativeEvent.isComposing && onType('')}
      />
      <p role="status">{count === 0 ? noTerm(typed, language) : termsShown(count, language)}</p>
      {count === 0 && <Button onClick={() => onType('')}>{words.clear[language]}</Button>}
    </div>
  )
}
