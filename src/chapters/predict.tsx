import { type FormEvent, useState } from 'react'
import type { Language, Text } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { useHydrated } from '#/ui/use-hydrated.ts'
import type { Island } from './chapter.ts'
import { useProgress } from './progress-port.ts'
import { readPrediction } from './progress-values.ts'
import styles from './question.module.css'
import { Explanation, htmlOf, Option, optionsOf, QuestionFrame } from './question-parts.tsx'

const words = {
  title: { ja: '予想', en: 'Predict' },
  commit: { ja: '予想を決める', en: 'Commit to this' },
  right: { ja: '正解', en: 'Right answer' },
  own: { ja: 'あなたの予想', en: 'Your prediction' },
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
  const rightAt = Number(right)
  const [choice, setChoice] = useState<number>()
  const [kept, keep] = useProgress(`predict/${id}`, readPrediction)
  const isHydrated = useHydrated()
  const isCommitted = kept !== undefined
  const chosen = kept?.chosen ?? choice
  const commit = (event: FormEvent) => {
    event.preventDefault()
    if (choice !== undefined) keep({ chosen: choice, isRight: choice === rightAt })
  }
  return (
    <QuestionFrame id={id} kind={words.title[language]} html={htmlOf(content)}>
      <form onSubmit={commit}>
        <fieldset aria-labelledby={`${id}-question`} disabled={isCommitted || !isHydrated}>
          {optionsOf(content).map((option, index) => (
            <Option
              key={index}
              type="radio"
              name={id}
              html={htmlOf(option[2])}
              isChosen={chosen === index}
              onChoose={() => setChoice(index)}
              marks={isCommitted ? marksOf(index, chosen, rightAt).map((mark) => words[mark][language]) : []}
              state={isCommitted && index === rightAt ? 'right' : undefined}
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
      <Explanation content={content} right={[rightAt]} isOpen={isCommitted} language={language} />
    </QuestionFrame>
  )
}

function marksOf(index: number, chosen: number | undefined, rightAt: number): ('right' | 'own')[] {
  return [...(index === rightAt ? (['right'] as const) : []), ...(index === chosen ? (['own'] as const) : [])]
}
