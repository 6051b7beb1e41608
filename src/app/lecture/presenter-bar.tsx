import { ArrowDown, ChevronLeft, ChevronRight, QrCode } from 'lucide-react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { lectureWords } from './lecture-words.ts'
import type { Wish } from './message.ts'
import styles from './presenter.module.css'

export interface PresenterBarProps {
  readonly language: Language
  readonly slide: number
  readonly count: number
  readonly title: string
  readonly isCodeShown: boolean
  readonly hasMore: boolean
  readonly onWish: (wish: Wish) => void
}

/** Turns the slides on the wall. */
export function PresenterBar(props: PresenterBarProps) {
  const { language, slide, count, title, isCodeShown, hasMore, onWish } = props
  return (
    <footer className={styles.bar}>
      <Button
        icon={<ChevronLeft />}
        data-lecture="previous"
        disabled={slide === 1}
        onClick={() => onWish({ do: 'previous' })}
      >
        {lectureWords.previous[language]}
      </Button>
      <p className={styles.number} role="status" data-slide={slide} data-count={count}>
        <span className="visually-hidden">{lectureWords.slide[language]} </span>
        {slide} / {count}
        <span className="visually-hidden"> {title}</span>
      </p>
      <Button
        variant="primary"
        icon={hasMore ? <ArrowDown /> : <ChevronRight />}
        data-lecture="next"
        disabled={slide === count && !hasMore}
        onClick={() => onWish({ do: 'next' })}
      >
        {lectureWords[hasMore ? 'more' : 'next'][language]}
      </Button>
      <Button
        icon={<QrCode />}
        data-lecture="code"
        aria-pressed={isCodeShown}
        onClick={() => onWish({ do: 'code' })}
      >
        {lectureWords.code[language]}
      </Button>
    </footer>
  )
}
