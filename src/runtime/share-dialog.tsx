import { ImageDown } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#/ui/button.tsx'
import { Callout } from '#/ui/callout.tsx'
import { Dialog } from '#/ui/dialog.tsx'
import { runName, saveFile } from './export-file.ts'
import type { LabFrameProps } from './lab-frame.tsx'
import { QrCode } from './qr-code.tsx'
import { captionOf } from './share-caption.ts'
import { ClassField } from './share-class.tsx'
import { CopyField } from './share-copy-field.tsx'
import styles from './share-dialog.module.css'
import { embedCode } from './share-embed.ts'
import { pictureAsPng } from './share-picture.ts'
import { shareWords } from './share-words.ts'

interface ShareProps extends LabFrameProps {
  /** Absolute: opens the lab as it is now. */
  readonly link: string
  /** Absolute: the page with the lab alone. */
  readonly embedLink: string
  /** What the link does not carry, if anything. */
  readonly problem?: string | undefined
  /** The element with the lab's picture in it. */
  readonly getPicture: () => Element | null
}

export interface ShareDialogProps extends ShareProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Ways to show someone else exactly this: link, QR code, embed code, picture. */
export function ShareDialog({ isOpen, onClose, ...props }: ShareDialogProps) {
  const { language } = props
  return (
    <Dialog
      isOpen={isOpen}
      title={shareWords.title[language]}
      closeLabel={shareWords.close[language]}
      onClose={onClose}
    >
      <ShareSheet {...props} />
    </Dialog>
  )
}

function ShareSheet(props: ShareProps) {
  const { lab, language, link, embedLink, problem } = props
  return (
    <div className={styles.sheet}>
      {problem && <Callout tone="caution">{problem}</Callout>}
      <div className={styles.linkAndCode}>
        <CopyField
          name="link"
          label={shareWords.link[language]}
          note={shareWords.linkNote[language]}
          text={link}
          rows={4}
          language={language}
        />
        <QrCode text={link} label={shareWords.qr[language]} tooLong={shareWords.tooLong[language]} />
      </div>
      <ClassField lab={lab} language={language} />
      <CopyField
        name="embed"
        label={shareWords.embed[language]}
        note={shareWords.embedNote[language]}
        text={embedCode(embedLink, lab.spec.title[language])}
        rows={4}
        language={language}
      />
      <PictureField {...props} />
    </div>
  )
}

function PictureField({ lab, language, getPicture }: ShareProps) {
  const [problem, setProblem] = useState<'noPicture' | 'pictureFailed'>()
  const save = async () => {
    const picture = getPicture()
    if (!picture) return setProblem('noPicture')
    try {
      const png = await pictureAsPng(picture, captionOf(lab, language))
      saveFile(`${runName(lab)}.png`, [png], 'image/png')
      setProblem(undefined)
    } catch {
      setProblem('pictureFailed')
    }
  }
  return (
    <div className={styles.pictureField}>
      <div>
        <p className={styles.label}>{shareWords.picture[language]}</p>
        <p className={styles.note} role="status">
          {shareWords[problem ?? 'pictureNote'][language]}
        </p>
      </div>
      <Button data-action="save-picture" icon={<ImageDown />} onClick={() => void save()}>
        {shareWords.savePicture[language]}
      </Button>
    </div>
  )
}
