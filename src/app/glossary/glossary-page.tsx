import { useDeferredValue, useMemo, useState } from 'react'
import type { Language } from '#/base/language.ts'
import type { GlossaryLine } from '#/chapters/glossary.ts'
import { filterLines } from './filter-lines.ts'
import { GlossaryFilter } from './glossary-filter.tsx'
import styles from './glossary-page.module.css'
import { GlossaryRow } from './glossary-row.tsx'
import { glossaryWords as words } from './words.ts'

export interface GlossaryPageProps {
  /** In the order of the language. */
  readonly lines: readonly GlossaryLine[]
  readonly language: Language
}

/** Every term of the book, to be looked up. */
export function GlossaryPage({ lines, language }: GlossaryPageProps) {
  const [typed, setTyped] = useState('')
  const asked = useDeferredValue(typed)
  const { lines: shown, pattern } = useMemo(() => filterLines(lines, asked), [lines, asked])
  const rows = [...new Set(shown.map(({ row }) => row))]
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>
          {words.title[language]}
        </h1>
        <p>{words.lead[language]}</p>
      </header>
      <div className={styles.tools}>
        <GlossaryFilter typed={typed} count={shown.length} language={language} onType={setTyped} />
        <nav className={styles.rows} aria-label={words.rows[language]}>
          {rows.map((row) => (
            <a key={row} href={`#${rowId(row)}`}>
              {row}
            </a>
          ))}
        </nav>
      </div>
      {rows.map((row) => (
        <GlossaryRow
          key={row}
          id={rowId(row)}
          name={row}
          lines={shown.filter((line) => line.row === row)}
          pattern={pattern}
          language={language}
        />
      ))}
    </div>
  )
}

/** The place of a row; with a hyphen at its end, as no term has. */
function rowId(row: string): string {
  return `row-${row}-`
}
