import { Search, X } from 'lucide-react'
import { type MouseEvent, type RefObject, useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import { words as shellWords } from '#/app/words.ts'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import styles from './search-dialog.module.css'
import { SearchField, type Typed } from './search-field.tsx'
import { SearchPanel } from './search-panel.tsx'
import { type IndexState, useIndex } from './use-index.ts'
import { useOptionKeys } from './use-option-keys.ts'
import { searchWords as words } from './words.ts'

export interface SearchDialogProps {
  readonly language: Language
  /** What was typed before the dialog was there. */
  readonly early: RefObject<string | null>
  readonly onClose: () => void
}

/** The search over the whole book: a field, and below it what was found, chosen by the arrow keys. */
export function SearchDialog({ language, early, onClose }: SearchDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const listId = useId()
  const { state, again } = useIndex(language)
  const [typed, setTyped] = useState<Typed>({ text: '', isComposing: false })
  const asked = useDeferredValue(typed)
  const keys = useOptionKeys(dialog)
  useEffect(() => {
    if (dialog.current?.open) return
    dialog.current?.showModal()
    // from here on the keys reach the field by themselves
    if (early.current) setTyped({ text: early.current, isComposing: false })
    early.current = null
  }, [early])
  const type = (now: Typed) => {
    setTyped(now)
    keys.choose(0)
  }
  const close = () => dialog.current?.close()
  const closeBeside = (event: MouseEvent) => {
    if (event.target === dialog.current) close()
  }
  const shared = { language, listId, keys }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way, and the dialog's own
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={words.field[language]}
      onClose={onClose}
      onClick={closeBeside}
    >
      <div className={styles.sheet}>
        <div className={styles.head}>
          <Search className={styles.icon} aria-hidden="true" />
          <SearchField typed={typed} onType={type} {...shared} />
          <Button variant="quiet" icon={<X />} aria-label={shellWords.close[language]} onClick={close} />
        </div>
        {state.kind === 'ready' ? (
          <SearchPanel book={state.book} typed={asked} onPick={close} {...shared} />
        ) : (
          <Waiting state={state} language={language} onAgain={again} />
        )}
        <p className={styles.keys} aria-hidden="true">
          {words.keys[language]}
        </p>
      </div>
    </dialog>
  )
}

interface WaitingProps {
  readonly state: Exclude<IndexState, { kind: 'ready' }>
  readonly language: Language
  readonly onAgain: () => void
}

function Waiting({ state, language, onAgain }: WaitingProps) {
  const isLoading = state.kind === 'loading'
  const told = isLoading ? words.loading : state.isOffline ? words.offline : words.failed
  return (
    <div className={styles.told}>
      <p role="status">{told[language]}</p>
      {!isLoading && <Button onClick={onAgain}>{words.again[language]}</Button>}
    </div>
  )
}
