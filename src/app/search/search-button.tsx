import { Search } from 'lucide-react'
import { words as shellWords } from '#/app/words.ts'
import type { Language, Text } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import styles from './search-button.module.css'
import { fetchDialog, useSearchOpening } from './use-search-opening.ts'

/** Opens the search: by a click, `/`, or Ctrl-K. */
export function SearchButton({ language }: { readonly language: Language }) {
  const { Dialog, hasFailed, early, open, close } = useSearchOpening()
  return (
    <>
      <Button
        variant="quiet"
        icon={<Search />}
        aria-label={words.search[language]}
        aria-keyshortcuts="/ Control+K"
        aria-haspopup="dialog"
        title={`${words.search[language]} (/)`}
        data-action="search"
        // a hand on its way to the button: a failure shows once it is pressed
        onPointerEnter={() => void fetchDialog().catch(() => {})}
        onClick={open}
      >
        <span className={styles.label}>{words.search[language]}</span>
        <kbd className={styles.key}>/</kbd>
      </Button>
      {hasFailed && (
        <p role="alert" className={styles.failed}>
          {words.failed[language]} <Button onClick={close}>{shellWords.close[language]}</Button>
        </p>
      )}
      {Dialog && <Dialog language={language} early={early} onClose={close} />}
    </>
  )
}

/** Here, and not with the other words: these are on every page. */
const words = {
  search: { ja: '検索', en: 'Search' },
  failed: {
    ja: '検索を開けませんでした。通信を確かめて、もう一度お試しください。',
    en: 'The search could not be opened. Check the connection and try again.',
  },
} satisfies Record<string, Text>
