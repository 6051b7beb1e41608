import { Link, useLocation } from 'react-router-dom'
import { Marked } from '#/app/marked.tsx'
import { chapterPath, glossaryPath } from '#/app/paths.ts'
import { words as shellWords } from '#/app/words.ts'
import type { Language } from '#/base/language.ts'
import { findEntry } from '#/chapters/catalogue.ts'
import type { Hit } from '#/chapters/find-in-book.ts'
import type { HitGroup } from '#/chapters/group-hits.ts'
import { excerpt } from '#/chapters/marked-text.ts'
import styles from './search-results.module.css'
import { kindNames, searchWords as words } from './words.ts'

export interface SearchResultsProps {
  readonly groups: readonly HitGroup[]
  readonly pattern: RegExp | undefined
  readonly language: Language
  readonly listId: string
  /** The option that the keys have chosen. */
  readonly active: number
  readonly onChoose: (index: number) => void
  readonly onPick: () => void
}

/** The hits by chapter, as a list of options. The focus stays in the field; the keys choose. */
export function SearchResults(props: SearchResultsProps) {
  const { groups, language, listId } = props
  const firsts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { hits }) => sum + hits.length, 0))
  return (
    <div id={listId} role="listbox" aria-label={words.results[language]} className={styles.list}>
      {groups.map(({ slug, hits }, at) => {
        const chapter = findEntry(slug)
        const headId = `${listId}-${slug}`
        return (
          // biome-ignore lint/a11y/useSemanticElements: options in groups, of which fieldset knows nothing
          <div key={slug} role="group" aria-labelledby={headId} className={styles.group}>
            <div id={headId} role="presentation" className={styles.chapter}>
              <span className={styles.number}>{chapter?.number}</span> {chapter?.title[language]}
              {chapter?.isWritten === false && (
                <span className={styles.planned}>{shellWords.planned[language]}</span>
              )}
            </div>
            {hits.map((hit, index) => (
              <Option key={hit.id} hit={hit} index={firsts[at]! + index} {...props} />
            ))}
          </div>
        )
      })}
    </div>
  )
}

interface OptionProps extends SearchResultsProps {
  readonly hit: Hit
  readonly index: number
}

function Option({ hit, index, pattern, language, listId, active, onChoose, onPick }: OptionProps) {
  const { pathname, search } = useLocation()
  const path = pathOf(hit, language)
  const isActive = index === active
  const shared = {
    id: `${listId}-${index}`,
    role: 'option',
    className: [styles.option, isActive && styles.active].filter(Boolean).join(' '),
    'aria-selected': isActive,
    tabIndex: -1,
    onPointerMove: () => onChoose(index),
  }
  const content = <HitText hit={hit} pattern={pattern} language={language} />
  if (path === undefined) {
    return (
      <div {...shared} aria-disabled="true">
        {content}
      </div>
    )
  }
  // within the page the labs keep their values
  const to = { pathname: path, search: path === pathname ? search : '', hash: hit.anchor && `#${hit.anchor}` }
  return (
    <Link {...shared} to={to} onClick={(event) => !event.ctrlKey && !event.metaKey && onPick()}>
      {content}
    </Link>
  )
}

/** Where a hit leads; undefined for a chapter that is still to come. */
function pathOf({ kind, slug }: Hit, language: Language): string | undefined {
  if (kind === 'term') return glossaryPath(language)
  return findEntry(slug)?.isWritten ? chapterPath(language, slug) : undefined
}

type HitTextProps = Pick<OptionProps, 'hit' | 'pattern' | 'language'>

function HitText({ hit, pattern, language }: HitTextProps) {
  const { kind, title, names, brief, text } = hit
  const isInText = pattern !== undefined && text !== '' && text.search(pattern) >= 0
  const length = { ja: 64, en: 130 }[language]
  const shown = excerpt(isInText || brief === '' ? text : brief, pattern, length)
  return (
    <>
      <span className={styles.kind}>{kindNames[kind][language]}</span>
      <span className={styles.words}>
        <span className={styles.title}>
          <Marked text={title} pattern={pattern} />
        </span>{' '}
        {kind === 'term' && (
          <span className={styles.names}>
            <Marked text={names} pattern={pattern} />
          </span>
        )}
        {shown !== '' && (
          <span className={styles.excerpt}>
            <Marked text={shown} pattern={pattern} />
          </span>
        )}
      </span>
    </>
  )
}
