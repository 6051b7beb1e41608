import { type ClipboardEvent, type DragEvent, useId, useState } from 'react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { Callout } from '#/ui/callout.tsx'
import { FileButton } from '#/ui/file-button.tsx'
import { readTable, refuseTooMuch, type TableProblem } from './read-table.ts'
import { readTextFile } from './read-text-file.ts'
import type { Table, TableParam } from './spec.ts'
import styles from './table-field.module.css'
import { formWords, moreWords, rowWords, tableWords } from './table-words.ts'

/** More are not read by anyone. */
const mostListed = 8

export interface TableEditorProps {
  readonly param: TableParam
  readonly language: Language
  readonly text: string
  /** The present rows as text, to begin again from. */
  readonly present: string
  readonly onType: (text: string) => void
  readonly onRead: (rows: Table) => void
}

/** Where rows are typed, pasted or dropped, and read. Whatever is wrong with them, they stay. */
export function TableEditor({ param, language, text, present, onType, onRead }: TableEditorProps) {
  const [problems, setProblems] = useState<readonly TableProblem[]>([])
  const id = useId()
  const type = (next: string) => {
    onType(next)
    setProblems([])
  }
  /** False where it is too much even to be shown. */
  const takes = (incoming: string) => {
    const tooMuch = refuseTooMuch(incoming, param)
    if (tooMuch) setProblems([{ row: null, message: tooMuch }])
    return !tooMuch
  }
  const open = async (file: File | undefined) => {
    if (!file) return
    const refuse = (message: TableProblem['message']) => setProblems([{ row: null, message }])
    const content = await readTextFile(file).catch(() => undefined)
    if (content === undefined) refuse(tableWords.unreadable)
    else if (content === null) refuse(tableWords.tooLarge)
    else if (takes(content)) type(content)
  }
  const read = async () => {
    const reading = await readTable(text, param)
    if (reading.ok) onRead(reading.rows)
    else setProblems(reading.problems)
  }
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault()
        void read()
      }}
    >
      <p id={`${id}form`}>{formWords(param)[language]}</p>
      <label className={styles.label} htmlFor={id}>
        {tableWords.rows[language]}
      </label>
      <textarea
        id={id}
        className={styles.text}
        value={text}
        rows={10}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}form`}
        aria-invalid={problems.length > 0}
        onChange={(event) => type(event.target.value)}
        onPaste={(event: ClipboardEvent) => {
          if (!takes(event.clipboardData.getData('text/plain'))) event.preventDefault()
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event: DragEvent) => {
          const [file] = event.dataTransfer.files
          if (!file) return
          event.preventDefault()
          void open(file)
        }}
      />
      <Problems problems={problems} language={language} />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" data-action="use-table">
          {tableWords.use[language]}
        </Button>
        <FileButton
          label={tableWords.choose[language]}
          accept=".csv,.tsv,.txt,text/*"
          onChoose={([file]) => void open(file)}
        />
        <Button variant="quiet" disabled={text === present} onClick={() => type(present)}>
          {tableWords.restore[language]}
        </Button>
      </div>
      <p className={styles.aside}>{tableWords.stays[language]}</p>
    </form>
  )
}

function Problems({ problems, language }: { problems: readonly TableProblem[]; language: Language }) {
  if (problems.length === 0) return null
  return (
    <Callout tone="failure" role="alert" title={tableWords.problems[language]}>
      <ul className={styles.problems}>
        {problems.slice(0, mostListed).map(({ row, message }) => (
          <li key={row}>{(row === null ? message : rowWords(row, message))[language]}</li>
        ))}
        {problems.length > mostListed && <li>{moreWords(problems.length - mostListed)[language]}</li>}
      </ul>
    </Callout>
  )
}
