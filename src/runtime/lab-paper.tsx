import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { LabFrameProps } from './lab-frame.tsx'
import styles from './lab-paper.module.css'
import { useLabs } from './labs-provider.tsx'
import { QrCode } from './qr-code.tsx'
import { type Caption, captionOf } from './share-caption.ts'
import { shareWords } from './share-words.ts'

/** The width of a page's text in CSS pixels: A4 without its margins. */
const paperWidth = 670

export interface LabPaperProps extends LabFrameProps {
  readonly frame: RefObject<HTMLElement | null>
}

/** What a lab adds on paper: what its picture shows, and a code that opens exactly this. Made when it is printed. */
export function LabPaper({ lab, language, frame }: LabPaperProps) {
  const { hub, addressOf } = useLabs()
  const [printed, setPrinted] = useState<{ readonly link: string; readonly caption: Caption }>()
  useEffect(() => {
    const prepare = () => {
      // the picture was laid out for the screen, in pixels: it is printed as it is, as large as fits
      const width = frame.current?.querySelector('[data-picture=""]')?.clientWidth ?? 0
      frame.current?.style.setProperty(
        '--paper-zoom',
        String(Math.min(1, paperWidth / (width || paperWidth))),
      )
      const { link } = addressOf(lab.slug, hub.fullQuery(lab.slug).query, language)
      flushSync(() => setPrinted({ link, caption: captionOf(lab, language) }))
    }
    addEventListener('beforeprint', prepare)
    return () => removeEventListener('beforeprint', prepare)
  }, [lab, language, frame, hub, addressOf])
  if (!printed) return null
  return (
    <div className={styles.paper}>
      <QrCode text={printed.link} label={shareWords.qr[language]} tooLong={printed.link} />
      <div className={styles.words}>
        <p>{printed.caption.facts.join(', ')}</p>
        <p>{shareWords.onPaper[language]}</p>
      </div>
    </div>
  )
}
