import { Download, Trash2, Upload } from 'lucide-react'
import { type ChangeEvent, useRef, useState } from 'react'
import type { Language } from '#/base/language.ts'
import { saveFile } from '#/runtime/export-file.ts'
import { Button } from '#/ui/button.tsx'
import { Dialog } from '#/ui/dialog.tsx'
import { clearProgress, currentProgress, importProgress } from './progress.ts'
import { type ProgressReading, writeProgress } from './progress-format.ts'
import styles from './progress-page.module.css'
import { problems, progressWords as words } from './progress-words.ts'
import { words as shellWords } from './words.ts'

/** A record is a few kilobytes; what is much larger is something else. */
const largestBytes = 2_000_000

export interface ProgressActionsProps {
  readonly hasRecord: boolean
  readonly language: Language
  /** Told what came of it, in words. */
  readonly onNotice: (notice: string) => void
}

/** Takes the record along as a file, brings one in, and clears it after asking. */
export function ProgressActions({ hasRecord, language, onNotice }: ProgressActionsProps) {
  const file = useRef<HTMLInputElement>(null)
  const [isAsking, setIsAsking] = useState(false)
  const save = () => saveFile('book-record.json', [writeProgress(currentProgress())], 'application/json')
  const bringIn = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const chosen = currentTarget.files?.[0]
    if (chosen) onNotice(describe(await readFile(chosen), language))
    currentTarget.value = ''
  }
  const clear = () => {
    clearProgress()
    setIsAsking(false)
    onNotice(words.cleared[language])
  }
  return (
    <div className={styles.actions}>
      <Button icon={<Download />} disabled={!hasRecord} onClick={save}>
        {words.export[language]}
      </Button>
      <Button icon={<Upload />} onClick={() => file.current?.click()}>
        {words.import[language]}
      </Button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.import[language]}
        onChange={(event) => void bringIn(event)}
      />
      <Button icon={<Trash2 />} disabled={!hasRecord} onClick={() => setIsAsking(true)}>
        {words.clear[language]}
      </Button>
      <Dialog
        isOpen={isAsking}
        title={words.clearTitle[language]}
        closeLabel={shellWords.close[language]}
        onClose={() => setIsAsking(false)}
      >
        <p className={styles.question}>{words.clearText[language]}</p>
        <div className={styles.actions}>
          <Button variant="primary" onClick={clear}>
            {words.clearAll[language]}
          </Button>
          <Button onClick={() => setIsAsking(false)}>{words.cancel[language]}</Button>
        </div>
      </Dialog>
    </div>
  )
}

async function readFile(file: File): Promise<ProgressReading> {
  if (file.size > largestBytes) return { isRead: false, problem: 'foreign' }
  return importProgress(await file.text())
}

function describe(read: ProgressReading, language: Language): string {
  if (!read.isRead) return problems[read.problem][language]
  const skipped = read.skipped > 0 ? ` ${words.skipped[language]}${read.skipped}` : ''
  return words.imported[language] + skipped
}
