import { useEffect, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { type Findings, findInBook, type OpenBook } from '#/chapters/find-in-book.ts'
import { groupHits, type HitGroup } from '#/chapters/group-hits.ts'
import { readQuery } from '#/chapters/read-query.ts'
import styles from './search-dialog.module.css'
import type { Typed } from './search-field.tsx'
import { SearchResults } from './search-results.tsx'
import type { OptionKeys } from './use-option-keys.ts'
import { countFound, noneFound, noWords, searchWords as words } from './words.ts'

export interface SearchPanelProps {
  readonly book: OpenBook
  readonly typed: Typed
  readonly language: Language
  readonly listId: string
  readonly keys: OptionKeys
  /** Called before the page turns to what was picked. */
  readonly onPick: () => void
}

/** What was found for what was typed, or why nothing was. */
export function SearchPanel({ book, typed, language, listId, keys, onPick }: SearchPanelProps) {
  const { groups, pattern, told } = useMemo(() => look(book, typed, language), [book, typed, language])
  const { list } = keys
  useEffect(() => {
    list(groups.flatMap(({ hits }) => hits).map((_, index) => `${listId}-${index}`))
    return () => list([])
  }, [groups, listId, list])
  return (
    <>
      <p role="status" className={groups.length > 0 ? styles.count : styles.told}>
        {told}
      </p>
      <SearchResults
        groups={groups}
        pattern={pattern}
        language={language}
        listId={listId}
        active={keys.active}
        onChoose={keys.choose}
        onPick={onPick}
      />
    </>
  )
}

interface Looked extends Pick<Findings, 'pattern'> {
  readonly groups: readonly HitGroup[]
  readonly told: string
}

function look(book: OpenBook, { text, isComposing }: SearchPanelProps['typed'], language: Language): Looked {
  const nothing = { groups: [], pattern: undefined }
  const query = readQuery(text, isComposing)
  if (query.kind === 'nothing') return { ...nothing, told: words.hint[language] }
  if (query.kind === 'signs') return { ...nothing, told: noWords(query.typed, language) }
  const { hits, pattern } = findInBook(book, query.words)
  const groups = groupHits(hits)
  const shown = groups.reduce((sum, group) => sum + group.hits.length, 0)
  const result = shown === 0 ? noneFound(query.words, language) : countFound(hits.length, shown, language)
  const told = query.isCut ? `${words.cut[language]} ${result}` : result
  return { groups, pattern, told }
}
