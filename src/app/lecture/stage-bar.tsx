import {
  ArrowDown,
  ChevronLeft,
  ChevronRight,
  CircleHelp,
  FlaskConical,
  Maximize,
  Presentation,
  QrCode,
  Undo2,
  X,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { lectureWords } from './lecture-words.ts'
import styles from './stage.module.css'
import type { KeyDeed } from './use-lecture-keys.ts'

export interface StageBarProps {
  readonly language: Language
  readonly slide: number
  readonly count: number
  readonly title: string
  readonly hasMore: boolean
  /** Whether the chapter has a lab to turn to. */
  readonly lab: 'none' | 'here' | 'elsewhere'
  /** The slide from which a lab was turned to. */
  readonly cameFrom: number | undefined
  readonly notice: 'blocked' | 'superseded' | 'noWindows' | undefined
  readonly onDeed: (deed: KeyDeed) => void
  readonly onWholeScreen: () => void
  readonly onLeave: () => void
}

/** The foot of every slide: where one is, and all that the keys do, for the mouse. */
export function StageBar(props: StageBarProps) {
  const { language, slide, count, title, hasMore, lab, cameFrom, notice, onDeed } = props
  const tool = (deed: KeyDeed, word: keyof typeof lectureWords, icon: ReactNode, isDisabled = false) => (
    <Tool
      name={deed}
      label={lectureWords[word][language]}
      icon={icon}
      disabled={isDisabled}
      onClick={() => onDeed(deed)}
    />
  )
  return (
    <footer className={styles.bar} data-lecture-part="bar">
      <p className={styles.place}>
        <span className={styles.barTitle}>{title}</span>
        {hasMore && (
          <span className={styles.more}>
            <ArrowDown aria-hidden="true" />
            {lectureWords.more[language]}
          </span>
        )}
      </p>
      {notice && (
        <p className={styles.notice} role="status" data-notice={notice}>
          {lectureWords[notice][language]}
        </p>
      )}
      <nav className={styles.tools} aria-label={lectureWords.tools[language]}>
        {lab !== 'none' &&
          (cameFrom === undefined
            ? tool('lab', 'toLab', <FlaskConical />, lab === 'here')
            : tool('lab', 'fromLab', <Undo2 />))}
        {tool('code', 'code', <QrCode />)}
        {tool('presenter', 'presenter', <Presentation />)}
        <Tool
          name="whole-screen"
          label={lectureWords.fullScreen[language]}
          icon={<Maximize />}
          onClick={props.onWholeScreen}
        />
        {tool('keys', 'keys', <CircleHelp />)}
        <Tool name="leave" label={lectureWords.leave[language]} icon={<X />} onClick={props.onLeave} />
        {tool('previous', 'previous', <ChevronLeft />, slide === 1)}
        <p className={styles.number} role="status" data-slide={slide} data-count={count}>
          <span className="visually-hidden">{lectureWords.slide[language]} </span>
          {slide} / {count}
          <span className="visually-hidden"> {title}</span>
        </p>
        {tool('next', 'next', <ChevronRight />, slide === count && !hasMore)}
      </nav>
    </footer>
  )
}

interface ToolProps {
  readonly name: string
  readonly label: string
  readonly icon: ReactNode
  readonly disabled?: boolean
  readonly onClick: () => void
}

function Tool({ name, label, icon, disabled = false, onClick }: ToolProps) {
  return (
    <Button
      variant="quiet"
      icon={icon}
      aria-label={label}
      title={label}
      disabled={disabled}
      data-lecture={name}
      onClick={onClick}
    />
  )
}
