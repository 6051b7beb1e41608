import type { ChangeEvent } from 'react'
import type { Language } from '#/base/language.ts'
import styles from './search-dialog.module.css'
import type { OptionKeys } from './use-option-keys.ts'
import { searchWords as words } from './words.ts'

/** What stands in the field, and whether an input method is still at work on it. */
export interface Typed {
  readonly text: string
  readonly isComposing: boolean
}

export interface SearchFieldProps {
  readonly typed: Typed
  readonly keys: OptionKeys
  readonly listId: string
  readonly language: Language
  readonly onType: (typed: Typed) => void
}

/** The field of the search; arrows and Enter go to the list below it. */
export function SearchField({ typed, keys, listId, language, onType }: SearchFieldProps) {
  const type = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    onType({ text: target.value, isComposing: (nativeEvent as InputEvent).isComposing === true })
  }
  return (
    <input
      type="text"
      role="combobox"
      className={styles.field}
      aria-label={words.field[language]}
      aria-expanded={keys.activeId !== undefined}
      aria-controls={listId}
      aria-activedescendant={keys.activeId}
      aria-autocomplete="list"
      placeholder={words.placeholder[language]}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint="go"
      // biome-ignore lint/a11y/noAutofocus: whoever opens the search wants to type
      autoFocus
      value={typed.text}
      onChange={type}
      onCompositionEnd={() => onType({ ...typed, isComposing: false })}
      onKeyDown={keys.press}
    />
  )
}
