import { Fragment } from 'react'
import { Link } from 'react-router-dom'
import { Marked } from '#/app/marked.tsx'
import { chapterPath } from '#/app/paths.ts'
import { words as shellWords } from '#/app/words.ts'
import type { Language } from '#/base/language.ts'
import { findEntry } from '#/chapters/catalogue.ts'
import type { GlossaryLine } from '#/chapters/glossary.ts'
import styles from './glossary-row.module.css'
import { linkToTerm } from './words.ts'

export interface GlossaryRowProps {
  readonly id: string
  readonly name: string
  readonly lines: readonly GlossaryLine[]
  readonly pattern: RegExp | undefined
  readonly language: Language
}

/** The terms that begin alike. */
export function GlossaryRow({ id, name, lines, pattern, language }: GlossaryRowProps) {
  return (
    <section id={id} className={styles.row} aria-labelledby={`${id}name`}>
      <h2 id={`${id}name`} className={styles.name}>
        {name}
      </h2>
      <ul className={styles.terms}>
        {lines.map((line) => (
          <Term key={line.id} line={line} pattern={pattern} language={language} />
        ))}
      </ul>
    </section>
  )
}

interface TermProps {
  readonly line: GlossaryLine
  readonly pattern: RegExp | undefined
  readonly language: Language
}

function Term({ line, pattern, language }: TermProps) {
  const { id, ja, reading, en, definition, chapters } = line
  const [name, other] = language === 'ja' ? [ja, en] : [en, ja]
  return (
    <li className={styles.term}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          <Marked text={name} pattern={pattern} />
        </h3>
        <a className={styles.anchor} href={`#${id}`} aria-label={linkToTerm(name, language)}>
          #
        </a>
        {language === 'ja' && <Reading reading={reading} pattern={pattern} />}
        {other !== name && (
          <span lang={language === 'ja' ? 'en' : 'ja'}>
            <Marked text={other} pattern={pattern} />
          </span>
        )}
        {language !== 'ja' && <Reading reading={reading} pattern={pattern} />}
      </div>
      <p className={styles.definition}>
        <Marked text={definition} pattern={pattern} />
      </p>
      <p className={styles.chapters}>
        {inBookOrder(chapters).map((slug, index) => (
          <Fragment key={slug}>
            {index > 0 && ' · '}
            <ChapterLink slug={slug} language={language} />
          </Fragment>
        ))}
      </p>
    </li>
  )
}

function Reading({
  reading,
  pattern,
}: { readonly reading: string | undefined } & Pick<TermProps, 'pattern'>) {
  if (reading === undefined) return null
  return (
    <span lang="ja">
      <Marked text={reading} pattern={pattern} />
    </span>
  )
}

function inBookOrder(slugs: readonly string[]): readonly string[] {
  const place = (slug: string) => findEntry(slug)?.number ?? 0
  return slugs.toSorted((a, b) => place(a) - place(b))
}

function ChapterLink({ slug, language }: { readonly slug: string; readonly language: Language }) {
  const entry = findEntry(slug)
  if (!entry) return null
  const name = `${entry.number} ${entry.title[language]}`
  if (entry.isWritten) return <Link to={chapterPath(language, slug)}>{name}</Link>
  return (
    <span className={styles.planned}>
      {name} <small>{shellWords.planned[language]}</small>
    </span>
  )
}
