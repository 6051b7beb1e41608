import { X } from 'lucide-react'
import { words } from '#/app/words.ts'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import styles from './offline-notice.module.css'
import { offlineWords } from './offline-words.ts'

export interface OfflineNoticeProps {
  readonly language: Language
  readonly message: 'updated' | 'unavailable' | 'full'
  readonly onClose: () => void
}

/** What there is to say about the book being kept offline. */
export function OfflineNotice({ language, message, onClose }: OfflineNoticeProps) {
  return (
    <div className={styles.place}>
      <div className={styles.notice} data-offline={message}>
        <p>{offlineWords[message][language]}</p>
        {message === 'updated' && (
          <Button variant="primary" data-action="update" onClick={() => location.reload()}>
            {offlineWords.update[language]}
          </Button>
        )}
        <Button variant="quiet" icon={<X />} aria-label={words.close[language]} onClick={onClose} />
      </div>
    </div>
  )
}
