import type { ReactNode } from 'react'
import type { Language } from '#/base/language.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { OfflineSlot } from './offline/offline-slot.tsx'
import type { PageHead } from './page-head.ts'
import styles from './shell.module.css'
import { StorageNotice } from './storage-notice.tsx'
import { useDocument } from './use-document.ts'
import { useInternalLinks } from './use-internal-links.ts'
import { usePaper } from './use-paper.ts'
import { useScroll } from './use-scroll.ts'
import { words } from './words.ts'

export interface ShellProps {
  readonly head: PageHead
  /** Embedded elsewhere: no header, no footer. */
  readonly isBare?: boolean
  readonly children: ReactNode
}

/** What every page stands in. */
export function Shell({ head, isBare = false, children }: ShellProps) {
  const language: Language = head.language
  const followLink = useInternalLinks()
  useDocument(head)
  useScroll()
  usePaper()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for links of the prose, which are focusable
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div className={styles.page} onClick={followLink}>
      <a className={styles.skip} href="#main">
        {words.skip[language]}
      </a>
      {!isBare && <Header language={language} />}
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      {!isBare && <Footer language={language} />}
      <StorageNotice language={language} />
      {!isBare && <OfflineSlot language={language} />}
    </div>
  )
}
