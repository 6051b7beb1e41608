import { partName } from '#/app/words.ts'
import { catalogue } from '#/chapters/catalogue.ts'
import type { LectureSlotProps } from './lecture-slot.tsx'
import styles from './stage.module.css'

/** The first slide: what the chapter is, and the question it answers. */
export function TitleSlide({ entry, language }: LectureSlotProps) {
  const part = catalogue.findIndex(({ id }) => id === entry.partId)
  return (
    <section className={styles.titleSlide} aria-label={entry.title[language]} data-lecture-part="title">
      <p className={styles.part}>
        {partName(part, language)} · {catalogue[part]?.title[language]}
      </p>
      <h1 className={styles.chapter}>
        <span className={styles.chapterNumber}>{entry.number}</span> {entry.title[language]}
      </h1>
      <p className={styles.question}>{entry.question[language]}</p>
    </section>
  )
}
