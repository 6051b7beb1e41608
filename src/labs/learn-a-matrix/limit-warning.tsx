import { TriangleAlert } from 'lucide-react'
import type { Language } from '#/base/language.ts'
import styles from './view.module.css'
import { words } from './words.ts'

/** Says so where the learning rate is too large; over the picture, so that nothing moves when it comes. */
export function LimitWarning({ language, isAbove }: { language: Language; isAbove: boolean }) {
  return (
    <p className={styles.warning} role="status">
      {isAbove && (
        <span>
          <TriangleAlert aria-hidden="true" />
          {words.isAbove[language]}
        </span>
      )}
    </p>
  )
}
