import type { Language } from '#/base/language.ts'
import { Dialog } from '#/ui/dialog.tsx'
import { keyWords, lectureWords } from './lecture-words.ts'
import styles from './stage.module.css'

export interface KeysDialogProps {
  readonly isOpen: boolean
  readonly language: Language
  readonly onClose: () => void
}

/** The keys of the lecture. */
export function KeysDialog({ isOpen, language, onClose }: KeysDialogProps) {
  return (
    <Dialog
      isOpen={isOpen}
      title={lectureWords.keys[language]}
      closeLabel={lectureWords.close[language]}
      onClose={onClose}
    >
      <dl className={styles.keys}>
        {keyWords.map(([keys, does]) => (
          <div key={keys} className={styles.key}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does[language]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
