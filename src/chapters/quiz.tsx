import { type FormEvent, useState } from 'react'
import type { Language, Text } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { useHydrated } from '#/ui/use-hydrated.ts'
import type { Island } from './chapter.ts'
import { describeGrade, gradeOf, isRight } from './grade.ts'
import { useProgress } from './progress-port.ts'
import { readQuiz } from './progress-values.ts'
import styles from './question.module.css'
import { Explanation, htmlOf, Option, optionsOf, QuestionFrame } from './question-parts.tsx'

const words = {
  title: { ja: 'クイズ', en: 'Quiz' },
  several: { ja: 'クイズ（複数選択）', en: 'Quiz: choose all that apply' },
  check: { ja: '答え合わせ', en: 'Check' },
  right: { ja: '正解', en: 'Right' },
  wrong: { ja: '違います', en: 'Not this' },
} satisfies Record<string, Text>

const none: ReadonlySet<number> = new Set()

export interface QuizProps {
  readonly island: Island
  readonly language: Language
}

/** A question with an answer that is graded, as often as the reader likes to try. */
export function Quiz({ island: [, props, content], language }: QuizProps) {
  const { id = '', right = '' } = props
  const rightPlaces = right.split(',').map(Number)
  const isSingle = rightPlaces.length === 1
  const [choice, setChoice] = useState(none)
  const [tried, setTried] = useState(none)
  const [verdict, setVerdict] = useState('')
  const [kept, keep] = useProgress(`quiz/${id}`, readQuiz)
  const isHydrated = useHydrated()
  const isSolved = kept?.isRight === true
  const chosen = isSolved ? new Set(rightPlaces) : choice
  const choose = (index: number, isChosen: boolean) => {
    const others = isSingle ? [] : [...choice].filter((place) => place !== index)
    setChoice(new Set(isChosen ? [...others, index] : others))
    // so that the same verdict, come to again, is announced again
    setVerdict('')
  }
  const check = (event: FormEvent) => {
    event.preventDefault()
    const grade = gradeOf(choice, rightPlaces)
    setVerdict(describeGrade(grade, language))
    if (isSingle && !isRight(grade)) setTried(new Set([...tried, ...choice]))
    keep({ isRight: isRight(grade), tries: (kept?.tries ?? 0) + 1 })
  }
  const stateOf = (index: number) => {
    if (isSolved) return rightPlaces.includes(index) ? 'right' : undefined
    return tried.has(index) ? 'wrong' : undefined
  }
  return (
    <QuestionFrame id={id} kind={words[isSingle ? 'title' : 'several'][language]} html={htmlOf(content)}>
      <form onSubmit={check}>
        <fieldset aria-labelledby={`${id}-question`} disabled={isSolved || !isHydrated}>
          {optionsOf(content).map((option, index) => {
            const state = stateOf(index)
            return (
              <Option
                key={index}
                type={isSingle ? 'radio' : 'checkbox'}
                name={id}
                html={htmlOf(option[2])}
                isChosen={chosen.has(index)}
                onChoose={(isChosen) => choose(index, isChosen)}
                state={state}
                marks={state ? [words[state][language]] : []}
              />
            )
          })}
        </fieldset>
        <div className={styles.foot}>
          <Button type="submit" variant="primary" disabled={chosen.size === 0 || isSolved}>
            {words.check[language]}
          </Button>
          <p role="status" className={styles.verdict}>
            {verdict || (isSolved && words.right[language])}
          </p>
        </div>
      </form>
      <Explanation content={content} right={rightPlaces} isOpen={isSolved} language={language} />
    </QuestionFrame>
  )
}
