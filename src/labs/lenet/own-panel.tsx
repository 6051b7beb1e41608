import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { Language } from '#/base/language.ts'
import type { OwnFile } from '#/runtime/spec.ts'
import { Button } from '#/ui/button.tsx'
import { Callout } from '#/ui/callout.tsx'
import { FileButton } from '#/ui/file-button.tsx'
import { Section } from '#/viz/digits/section.tsx'
import { partsOf } from './own-digits.ts'
import { useOwnDigits } from './use-own-digits.ts'
import styles from './view.module.css'
import { ownWords, words } from './words.ts'

export interface OwnPanelProps {
  readonly language: Language
  readonly own: OwnFile | null
  /** Of the training digits, at most. */
  readonly count: number
  readonly onOwn: (own: OwnFile | null) => void
}

/** The place where real digits are brought in: two IDX files, chosen or dropped. */
export function OwnPanel({ language, own, count, onOwn }: OwnPanelProps) {
  const { choose, problem, isReading } = useOwnDigits(onOwn)
  const [isOver, setIsOver] = useState(false)
  const parts = own && partsOf(own.bytes, count)
  return (
    <Section title={words.own[language]}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same */}
      <div
        className={styles.drop}
        data-over={isOver ? '' : undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setIsOver(false)
          choose([...event.dataTransfer.files])
        }}
      >
        <p>
          {own && parts ? ownWords(own.name, parts.train, parts.test)[language] : words.ownHelp[language]}
        </p>
        <div className={styles.tools} data-picture="omit">
          <FileButton label={words.chooseFiles[language]} accept="*" isMultiple onChoose={choose} />
          {own && (
            <Button icon={<Undo2 />} onClick={() => onOwn(null)}>
              {words.removeOwn[language]}
            </Button>
          )}
        </div>
        <div role="status">{isReading && words.reading[language]}</div>
        {problem && (
          <Callout tone="caution" role="alert">
            {problem[language]}
          </Callout>
        )}
      </div>
    </Section>
  )
}
