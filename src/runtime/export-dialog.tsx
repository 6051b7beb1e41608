import { Download } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Language, Text } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { Dialog } from '#/ui/dialog.tsx'
import styles from './export-dialog.module.css'
import { type ExportItem, type ExportSources, exportItems } from './export-items.ts'
import { exportWords, saveLabel } from './export-words.ts'

export interface ExportDialogProps extends ExportSources {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** What the lab holds, as files: history, data, trained weights, program. */
export function ExportDialog({ isOpen, onClose, ...sources }: ExportDialogProps) {
  const { language } = sources
  return (
    <Dialog
      isOpen={isOpen}
      title={exportWords.title[language]}
      closeLabel={exportWords.close[language]}
      onClose={onClose}
    >
      <ExportList {...sources} />
    </Dialog>
  )
}

function ExportList(sources: ExportSources) {
  const { lab, language, fetchWeights, loadListings } = sources
  // as it was when the dialog opened: a run that goes on behind it changes no file name under the hand
  const items = useMemo(
    () => exportItems({ lab, language, fetchWeights, loadListings }),
    [lab, language, fetchWeights, loadListings],
  )
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <Item key={item.name} item={item} language={language} />
      ))}
    </ul>
  )
}

function Item({ item, language }: { readonly item: ExportItem; readonly language: Language }) {
  const [message, setMessage] = useState<Text>()
  const [isBusy, setIsBusy] = useState(false)
  const save = async () => {
    setIsBusy(true)
    setMessage(item.busy)
    try {
      await item.save()
      setMessage(undefined)
    } catch {
      setMessage(item.failed)
    }
    setIsBusy(false)
  }
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <p className={styles.label}>{item.label[language]}</p>
        <p className={styles.note} role="status">
          {(message ?? item.note)[language]}
        </p>
        {item.isReady && <p className={styles.file}>{item.file}</p>}
      </div>
      <Button
        data-action={`export-${item.name}`}
        icon={<Download />}
        disabled={!item.isReady || isBusy}
        aria-label={saveLabel(item.label[language], language)}
        onClick={() => void save()}
      >
        {exportWords.save[language]}
      </Button>
    </li>
  )
}
