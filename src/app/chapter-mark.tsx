import { Check } from 'lucide-react'
import type { Language } from '#/base/language.ts'
import styles from './chapter-mark.module.css'
import { recordOf } from './chapter-record.ts'
import { recordWords } from './record-words.ts'
import { useReaderProgress } from './use-progress.ts'

/** Says beside a chapter that the reader has read it, or begun to. */
export function ChapterMark({ slug, language }: { readonly slug: string; readonly language: Language }) {
  const { reading } = recordOf(useReaderProgress(), slug)
  if (reading === 'unread') return null
  return (
    <span className={styles.mark} data-reading={reading}>
      {reading === 'finished' && <Check className={styles.sign} aria-hidden="true" />}
      {recordWords[reading][language]}
    </span>
  )
}
