import { Check } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Language, Text } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { useHydrated } from '#/ui/use-hydrated.ts'
import type { Block, Island } from './chapter.ts'
import styles from './predict.module.css'
import { StaticHtml } from './static-html.tsx'

const words = {
  title: { ja: '予想', en: 'Predict' },
  commit: { ja: '予想を決める', en: 'Commit to this' },
  right: { ja: '正解', en: 'Right answer' },
  own: { ja: 'あなたの予想', en: 'Your prediction' },
  explanation: { ja: '答えと解説', en: 'Answer and explanation' },
  asPredicted: { ja: '予想どおりでした。', en: 'You predicted it.' },
  otherwise: {
    ja: '予想とは違いました。正解に印を付けました。',
    en: 'It goes otherwise; the right answer is marked.',
  },
} satisfies Record<string, Text>

export interface PredictProps {
  readonly island: Island
  readonly language: Language
}

/** A question that the reader answers before running: the explanation opens once an answer is committed to. */
export function Predict({ island: [, props, content], language }: PredictProps) {
  const { id = '', right = '' } = props
  const [chosen, setChosen] = useState<number>()
  const [isCommitted, setIsCommitted] = useState(false)
  const isHydrated = useHydrated()
  const rightAt = Number(right)
  const options = content.filter((block) => isIsland(block, 'option'))
  const commit = (event: FormEvent) => {
    event.preventDefault()
    setIsCommitted(true)
  }
  return (
    <section id={id} className={styles.predict} aria-labelledby={`${id}-title ${id}-question`}>
      <p id={`${id}-title`} className={styles.title}>
        {words.title[language]}
      </p>
      <StaticHtml id={`${id}-question`} className={`text ${styles.question}`} html={htmlOf(content)} />
      <form onSubmit={commit}>
        <fieldset aria-labelledby={`${id}-question`} disabled={isCommitted || !isHydrated}>
          {options.map((option, index) => (
            <Option
              key={index}
              name={id}
              html={htmlOf(option[2])}
              isChosen={chosen === index}
              onChoose={() => setChosen(index)}
              marks={isCommitted ? marksOf(index, chosen, rightAt).map((mark) => words[mark][language]) : []}
              isRight={isCommitted && index === rightAt}
            />
          ))}
        </fieldset>
        <div className={styles.foot}>
          <Button type="submit" variant="primary" disabled={chosen === undefined || isCommitted}>
            {words.commit[language]}
          </Button>
          <p role="status" className={styles.verdict}>
            {isCommitted && words[chosen === rightAt ? 'asPredicted' : 'otherwise'][language]}
          </p>
        </div>
      </form>
      <Explanation
        content={content}
        options={options}
        rightAt={rightAt}
        isOpen={isCommitted}
        language={language}
      />
    </section>
  )
}

function marksOf(index: number, chosen: number | undefined, rightAt: number): ('right' | 'own')[] {
  return [...(index === rightAt ? (['right'] as const) : []), ...(index === chosen ? (['own'] as const) : [])]
}

interface OptionProps {
  readonly name: string
  readonly html: string
  readonly isChosen: boolean
  readonly isRight: boolean
  readonly marks: readonly string[]
  readonly onChoose: () => void
}

function Option({ name, html, isChosen, isRight, marks, onChoose }: OptionProps) {
  return (
    <label className={styles.option} data-right={isRight || undefined}>
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <StaticHtml as="span" html={html} />
      {marks.length > 0 && (
        <span className={styles.marks}>
          {isRight && <Check aria-hidden="true" />}
          {marks.join(' · ')}
        </span>
      )}
    </label>
  )
}

interface ExplanationProps {
  readonly content: readonly Block[]
  readonly options: readonly Island[]
  readonly rightAt: number
  readonly isOpen: boolean
  readonly language: Language
}

function Explanation({ content, options, rightAt, isOpen, language }: ExplanationProps) {
  const explanation = content.find((block) => isIsland(block, 'explanation'))
  return (
    <details className={styles.explanation} {...(isOpen ? { open: true } : {})}>
      <summary>{words.explanation[language]}</summary>
      <p className={styles.answer}>
        <strong>{words.right[language]}</strong>{' '}
        <StaticHtml as="span" html={htmlOf(options[rightAt]?.[2] ?? [])} />
      </p>
      <StaticHtml className="text" html={htmlOf(explanation?.[2] ?? [])} />
    </details>
  )
}

function isIsland(block: Block, name: string): block is Island {
  return typeof block !== 'string' && block[0] === name
}

/** The static HTML among the blocks. */
function htmlOf(blocks: readonly Block[]): string {
  return blocks.filter((block) => typeof block === 'string').join('')
}
