import { Check, Copy } from 'lucide-react'
import { useId, useRef } from 'react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { useCopy } from './share-copy.ts'
import styles from './share-dialog.module.css'
import { shareWords } from './share-words.ts'

export interface CopyFieldProps {
  /** Names the button for tools: `copy-link`. */
  readonly name: string
  readonly label: string
  readonly note: string
  readonly text: string
  readonly rows: number
  readonly language: Language
}

/** A text to take along; where the clipboard is refused it is selected instead. */
export function CopyField({ name, label, note, text, rows, language }: CopyFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const { result, copy } = useCopy()
  const id = useId()
  const select = () => {
    area.current?.focus()
    area.current?.select()
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.row}>
        <textarea
          ref={area}
          id={id}
          className={styles.text}
          rows={rows}
          readOnly
          spellCheck={false}
          value={text}
          aria-describedby={`${id}note`}
          onFocus={() => area.current?.select()}
        />
        <Button
          data-action={`copy-${name}`}
          icon={result === 'copied' ? <Check /> : <Copy />}
          aria-label={`${shareWords.copy[language]}: ${label}`}
          onClick={() => void copy(text, select)}
        >
          {shareWords.copy[language]}
        </Button>
      </div>
      <p id={`${id}note`} className={styles.note} role="status">
        {result ? shareWords[result][language] : note}
      </p>
    </div>
  )
}
