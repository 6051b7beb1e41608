import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { Language } from '#/base/language.ts'
import { catalogue, type Entry } from '#/chapters/catalogue.ts'
import { type ChapterRecord, recordOf } from './chapter-record.ts'
import { OfflineSettings } from './offline/offline-settings.tsx'
import { chapterPath } from './paths.ts'
import { isProgressLocked } from './progress.ts'
import { ProgressActions } from './progress-actions.tsx'
import styles from './progress-page.module.css'
import { progressWords as words } from './progress-words.ts'
import { recordWords } from './record-words.ts'
import { useReaderProgress } from './use-progress.ts'

/** What the reader has done so far, to be seen, taken along and cleared. */
export function ProgressPage({ language }: { readonly language: Language }) {
  const progress = useReaderProgress()
  const [notice, setNotice] = useState('')
  const rows = catalogue
    .flatMap((part) => part.chapters)
    .map((entry) => ({ entry, record: recordOf(progress, entry.slug) }))
    .filter(({ record }) => Object.values(record).some((value) => value !== 0 && value !== 'unread'))
  const hasRecord = rows.length > 0
  return (
    <div className={styles.page}>
      <h1 className={styles.title} tabIndex={-1}>
        {recordWords.title[language]}
      </h1>
      <p>{recordWords.lead[language]}</p>
      {hasRecord && isProgressLocked() && <p className={styles.notice}>{words.locked[language]}</p>}
      {hasRecord ? <Records rows={rows} language={language} /> : <p>{words.none[language]}</p>}
      <ProgressActions hasRecord={hasRecord} language={language} onNotice={setNotice} />
      <p role="status" className={styles.notice}>
        {notice}
      </p>
      <OfflineSettings language={language} />
    </div>
  )
}

interface RecordsProps {
  readonly rows: readonly { readonly entry: Entry; readonly record: ChapterRecord }[]
  readonly language: Language
}

function Records({ rows, language }: RecordsProps) {
  const heads = ['chapter', 'reading', 'predictions', 'quizzes', 'challenges'] as const
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {words[head][language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ entry, record }) => (
          <tr key={entry.slug}>
            <th scope="row">
              <Link to={chapterPath(language, entry.slug)}>{entry.title[language]}</Link>
            </th>
            <td data-head={words.reading[language]}>{recordWords[record.reading][language]}</td>
            <td data-head={words.predictions[language]}>
              {share(record.rightPredictions, record.predictions)}
            </td>
            <td data-head={words.quizzes[language]}>{share(record.rightQuizzes, record.quizzes)}</td>
            <td data-head={words.challenges[language]}>{record.challenges}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function share(right: number, all: number): string {
  return all === 0 ? '—' : `${right} / ${all}`
}
