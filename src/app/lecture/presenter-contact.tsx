import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { withLecture } from './lecture-address.ts'
import { lectureWords } from './lecture-words.ts'
import styles from './presenter.module.css'
import type { Contact } from './use-presenter-link.ts'

export interface PresenterContactProps {
  readonly contact: Contact
  /** The projected window is covered. */
  readonly isHidden: boolean
  readonly slide: number
  readonly language: Language
}

/** Says what is amiss between the two windows, and what to do; nothing while they are in step. */
export function PresenterContact({ contact, isHidden, slide, language }: PresenterContactProps) {
  const trouble = contact === 'inStep' ? (isHidden ? 'hidden' : undefined) : wordOf[contact]
  const canOpen = contact === 'gone' || contact === 'silent'
  const open = () =>
    window.open(location.pathname + withLecture(location.search, { view: 'stage', slide }), '_blank', 'popup')
  return (
    <div className={styles.contact} role="status" data-trouble={trouble ?? ''}>
      {trouble && <p>{lectureWords[trouble][language]}</p>}
      {canOpen && (
        <Button variant="primary" data-lecture="reopen" onClick={open}>
          {lectureWords.reopen[language]}
        </Button>
      )}
    </div>
  )
}

const wordOf = {
  waiting: 'waiting',
  gone: 'gone',
  silent: 'silent',
  impossible: 'noWindows',
} as const satisfies Record<Exclude<Contact, 'inStep'>, keyof typeof lectureWords>
