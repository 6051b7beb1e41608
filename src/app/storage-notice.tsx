import { X } from 'lucide-react'
import { useState, useSyncExternalStore } from 'react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { onStorageRefused, storageIsRefused } from './storage.ts'
import styles from './storage-notice.module.css'
import { words } from './words.ts'

/** Says once that this browser keeps nothing, when it first matters. */
export function StorageNotice({ language }: { readonly language: Language }) {
  const isRefused = useSyncExternalStore(onStorageRefused, storageIsRefused, () => false)
  const [isDismissed, setIsDismissed] = useState(false)
  return (
    <div role="status" className={styles.place}>
      {isRefused && !isDismissed && (
        <p className={styles.notice}>
          {words.notSaved[language]}
          <Button
            variant="quiet"
            icon={<X />}
            aria-label={words.close[language]}
            onClick={() => setIsDismissed(true)}
          />
        </p>
      )}
    </div>
  )
}
