import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './callout.module.css'

const icons = { note: Info, caution: TriangleAlert, failure: OctagonAlert, success: CircleCheck }

export interface CalloutProps {
  readonly tone: keyof typeof icons
  readonly title?: ReactNode
  /** `alert` or `status` where a screen reader should hear it appear. */
  readonly role?: 'alert' | 'status' | 'note' | undefined
  readonly children: ReactNode
}

/** A few sentences set apart, with a sign and a colour for their tone. */
export function Callout({ tone, title, role, children }: CalloutProps) {
  const Icon = icons[tone]
  return (
    <div className={[styles.callout, styles[tone]].join(' ')} role={role}>
      <Icon className={styles.icon} aria-hidden="true" />
      <div className={styles.text}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  )
}
