import { ClipboardPaste, Dices, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { Dialog } from '#/ui/dialog.tsx'
import type { Table, TableParam } from './spec.ts'
import { TableEditor } from './table-editor.tsx'
import styles from './table-field.module.css'
import { seedWords, sourceWords, tableWords } from './table-words.ts'
import { writeTable } from './write-table.ts'

export interface TableFieldProps {
  readonly param: TableParam
  /** The reader's own rows; null while the lab makes its own. */
  readonly value: Table | null
  /** The rows that are in the lab now. */
  readonly shown: Table
  readonly seed: number
  readonly language: Language
  /** `withOwnData` where the rows are new to the lab, so that the spec's `withOwnData` values go with them. */
  readonly onChange: (value: Table | null, withOwnData?: boolean) => void
  /** Asks for other rows of the lab's own making. */
  readonly onRegenerate: () => void
  readonly disabled?: boolean
}

/** The control for a table: how many rows and whose, other ones of the lab's making, or the reader's own. */
export function TableField(props: TableFieldProps) {
  const { param, value, shown, seed, language, onChange, onRegenerate, disabled = false } = props
  const [present, setPresent] = useState<string | null>(null)
  // what was typed outlives the dialog: closing it by mistake loses nothing
  const [draft, setDraft] = useState<string | null>(null)
  const open = () =>
    setPresent(
      writeTable(
        param.columns.map((column) => column[language]),
        shown,
      ),
    )
  const close = () => {
    setPresent(null)
    if (draft === present) setDraft(null)
  }
  const take = (rows: Table) => {
    if (draft !== null && draft !== present) onChange(rows, true)
    setPresent(null)
    setDraft(null)
  }
  return (
    <fieldset className={styles.field} disabled={disabled}>
      <legend className={styles.label}>{param.label[language]}</legend>
      <p className={styles.source} data-rows={shown.length} data-own={value !== null}>
        {sourceWords(shown.length, value !== null)[language]}
      </p>
      <div className={styles.buttons}>
        <Button icon={<ClipboardPaste />} data-action="paste-table" onClick={open}>
          {tableWords.paste[language]}
        </Button>
        <Button
          icon={<Dices />}
          data-action="regenerate-table"
          title={seedWords(seed)[language]}
          onClick={onRegenerate}
        >
          {tableWords.regenerate[language]}
        </Button>
        {value !== null && (
          <Button icon={<Undo2 />} data-action="restore-table" onClick={() => onChange(null)}>
            {tableWords.back[language]}
          </Button>
        )}
      </div>
      <Dialog
        isOpen={present !== null}
        title={tableWords.paste[language]}
        closeLabel={tableWords.close[language]}
        onClose={close}
      >
        <TableEditor
          param={param}
          language={language}
          text={draft ?? present ?? ''}
          present={present ?? ''}
          onType={setDraft}
          onRead={take}
        />
      </Dialog>
    </fieldset>
  )
}
