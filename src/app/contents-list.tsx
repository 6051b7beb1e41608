import type { Heading } from '#/chapters/chapter.ts'
import styles from './contents-list.module.css'

export interface ContentsListProps {
  readonly label: string
  readonly headings: readonly Heading[]
  /** The heading under which the reader is. */
  readonly current?: string | undefined
  /** Shows the smaller headings only where the reader is. */
  readonly isFolding?: boolean
}

interface Section {
  readonly heading: Heading
  readonly parts: readonly Heading[]
}

/** The headings of a chapter, as links. */
export function ContentsList({ label, headings, current, isFolding = false }: ContentsListProps) {
  const hasCurrent = ({ heading, parts }: Section) => [heading, ...parts].some(({ id }) => id === current)
  return (
    <nav aria-label={label}>
      <ul className={styles.list}>
        {sectionsOf(headings).map((section) => (
          <li key={section.heading.id}>
            <HeadingLink heading={section.heading} current={current} />
            {section.parts.length > 0 && (!isFolding || hasCurrent(section)) && (
              <ul className={styles.parts}>
                {section.parts.map((part) => (
                  <li key={part.id}>
                    <HeadingLink heading={part} current={current} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function HeadingLink({ heading, current }: { heading: Heading; current: string | undefined }) {
  const { id, text } = heading
  return (
    <a className={styles.link} href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
      {text}
    </a>
  )
}

/** Headings of the second level, each with those of the third below it. */
function sectionsOf(headings: readonly Heading[]): readonly Section[] {
  const starts = headings.flatMap(({ depth }, index) => (depth === 2 ? [index] : []))
  return starts.map((start, order) => ({
    heading: headings[start]!,
    parts: headings.slice(start + 1, starts[order + 1]).filter(({ depth }) => depth === 3),
  }))
}
