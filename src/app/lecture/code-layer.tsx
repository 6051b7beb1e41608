import { X } from 'lucide-react'
import { useState } from 'react'
import type { Language } from '#/base/language.ts'
import { hideableControls } from '#/runtime/hidden-controls.ts'
import { useLabs } from '#/runtime/labs-provider.tsx'
import { QrCode } from '#/runtime/qr-code.tsx'
import { Button } from '#/ui/button.tsx'
import { codeAddress } from './code-address.ts'
import { lectureWords } from './lecture-words.ts'
import type { Slide } from './slides.ts'
import styles from './stage.module.css'

export interface CodeLayerProps {
  readonly slide: Slide
  readonly language: Language
  readonly onClose: () => void
}

/** A code as large as the wall allows; it holds what was on the slide when it was called up, and does not flicker. */
export function CodeLayer({ slide, language, onClose }: CodeLayerProps) {
  const { hub, addressOf } = useLabs()
  const [{ address, carries, withheld }] = useState(() => codeAddress({ slide, hub, addressOf, language }))
  const lab = slide.lab === undefined ? undefined : hub.find(slide.lab)
  const labels = lab ? hideableControls(lab.spec) : {}
  const names = withheld.map((name) => labels[name]?.[language] ?? name)
  return (
    <section className={styles.codeLayer} aria-label={lectureWords.code[language]} data-lecture-part="code">
      <div className={styles.code} data-address={address}>
        <QrCode text={address} label={address} tooLong={lectureWords.codeFailed[language]} />
      </div>
      <div className={styles.codeWords}>
        <h2>{lab ? lab.spec.title[language] : slide.title}</h2>
        <p>{lectureWords[carries][language]}</p>
        {names.length > 0 && (
          <p>
            {lectureWords.codeHidden[language]}
            {names.join(language === 'ja' ? '、' : ', ')}
          </p>
        )}
        <p className={styles.address}>{address.replace(/^https?:\/\//, '').replace(/[?#].*$/, '')}</p>
        <Button icon={<X />} data-lecture="close-code" onClick={onClose}>
          {lectureWords.closeCode[language]}
        </Button>
      </div>
    </section>
  )
}
