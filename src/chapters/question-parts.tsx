import { Check, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Language, Text } from '#/base/language.ts'
import type { Block, Island } from './chapter.ts'
import styles from './question.module.css'
import { StaticHtml } from './static-html.tsx'

const words = {
  right: { ja: '正解', en: 'Right answer' },
  explanation: { ja: '答えと解説', en: 'Answer and explanation' },
} satisfies Record<string, Text>

export interface QuestionFrameProps {
  readonly id: string
  /** What kind of question it is. */
  readonly kind: string
  /** The HTML of the question itself. */
  readonly html: string
  readonly children: ReactNode
}

/** A question of the text, whatever is done with its answer. */
export function QuestionFrame({ id, kind, html, children }: QuestionFrameProps) {
  return (
    <section id={id} className={styles.frame} aria-labelledby={`${id}-title ${id}-question`}>
      <p id={`${id}-title`} className={styles.title}>
        {kind}
      </p>
      <StaticHtml id={`${id}-question`} className={`text ${styles.question}`} html={html} />
      {children}
    </section>
  )
}

export interface OptionProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly html: string
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
  /** What is known of it by now. */
  readonly state?: 'right' | 'wrong' | undefined
  readonly marks: readonly string[]
}

/** One of the answers to choose from. */
export function Option({ type, name, html, isChosen, onChoose, state, marks }: OptionProps) {
  return (
    <label className={styles.option} data-right={state === 'right' || undefined}>
      <input
        type={type}
        name={name}
        checked={isChosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <StaticHtml as="span" html={html} />
      {marks.length > 0 && (
        <span className={styles.marks}>
          {state === 'right' && <Check aria-hidden="true" />}
          {state === 'wrong' && <X aria-hidden="true" />}
          {marks.join(' · ')}
        </span>
      )}
    </label>
  )
}

export interface ExplanationProps {
  readonly content: readonly Block[]
  /** The places of the right options. */
  readonly right: readonly number[]
  readonly isOpen: boolean
  readonly language: Language
}

/** The right answer and its reason, folded until it is due or asked for. */
export function Explanation({ content, right, isOpen, language }: ExplanationProps) {
  const options = optionsOf(content)
  const explanation = content.find((block) => isIsland(block, 'explanation'))
  return (
    <details className={styles.explanation} {...(isOpen ? { open: true } : {})}>
      <summary>{words.explanation[language]}</summary>
      {right.map((at) => (
        <p key={at} className={styles.answer}>
          <strong>{words.right[language]}</strong>{' '}
          <StaticHtml as="span" html={htmlOf(options[at]?.[2] ?? [])} />
        </p>
      ))}
      <StaticHtml className="text" html={htmlOf(explanation?.[2] ?? [])} />
    </details>
  )
}

/** The options among a question's content. */
export function optionsOf(content: readonly Block[]): readonly Island[] {
  return content.filter((block) => isIsland(block, 'option'))
}

/** The static HTML among the blocks. */
export function htmlOf(blocks: readonly Block[]): string {
  return blocks.filter((block) => typeof block === 'string').join('')
}

function isIsland(block: Block, name: string): block is Island {
  return typeof block !== 'string' && block[0] === name
}
