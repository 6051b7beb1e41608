import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useThrottled } from '#/viz/use-throttled.ts'
import type { Listings } from './code-listing.ts'
import styles from './code-panel.module.css'
import { programSettings, settingsOf } from './code-settings.ts'
import { CodeTabs } from './code-tabs.tsx'
import { CodeText } from './code-text.tsx'
import { CodeTools } from './code-tools.tsx'
import { codeWords } from './code-words.ts'
import type { Lab } from './lab.ts'
import type { LabFrameProps } from './lab-frame.tsx'
import { markedLine, pythonFillings } from './python-fill.ts'
import { useCopy } from './share-copy.ts'
import { useLabState } from './use-lab-state.ts'

const intervalMs = 100

export interface CodePanelProps extends LabFrameProps {
  /** Fetches the lab's sources as the build prepared them. */
  readonly loadListings: (slug: string) => Promise<Listings>
}

/** The program that runs and the same in Python, with the present values of the controls. */
export function CodePanel({ lab, language, loadListings }: CodePanelProps) {
  const loaded = useListings(lab.slug, loadListings)
  const [chosen, setChosen] = useState<keyof Listings>('program')
  const { result, copy, forget } = useCopy()
  const code = useRef<HTMLElement>(null)
  const panelId = useId()
  const state = useThrottled(
    useLabState(lab, (state) => state),
    intervalMs,
  )
  const settings = useMemo(() => programSettings(state), [state])
  const fillings = useMemo(
    () => (chosen === 'python' ? pythonFillings(lab.spec, settingsOf(lab.spec, state), language) : {}),
    [chosen, lab, state, language],
  )
  if (loaded === undefined || loaded === 'failed') {
    const words = loaded === 'failed' ? codeWords.failed : codeWords.loading
    return (
      <div className={styles.panel}>
        <p className={styles.waiting} role="status">
          {words[language]}
        </p>
      </div>
    )
  }
  const listing = loaded[chosen] ?? loaded.program
  const names = loaded.python ? (['program', 'python'] as const) : (['program'] as const)
  const isChanged = chosen === 'python' && isChangedOnTheWay(lab, listing.source)
  const notes = [codeWords[`${chosen}Note`], ...(isChanged ? [codeWords.changedNote] : [])]
  return (
    <div className={styles.panel}>
      <div className={styles.bar}>
        <CodeTabs
          label={codeWords.languages[language]}
          tabs={names.map((name) => ({ name, label: codeWords[name][language] }))}
          chosen={chosen}
          panelId={panelId}
          onChoose={(name) => {
            setChosen(name)
            forget()
          }}
        />
        <CodeTools
          lab={lab}
          language={language}
          listings={loaded}
          chosen={chosen}
          isCopied={result === 'copied'}
          onCopy={(text) => copy(text, () => selectAll(code.current))}
        />
      </div>
      <div id={panelId} role="tabpanel" aria-label={codeWords[chosen][language]} className={styles.body}>
        <p className={styles.note}>
          {notes.map((note) => note[language]).join(language === 'ja' ? '' : ' ')}
        </p>
        <CodeText
          key={chosen}
          ref={code}
          html={listing.html}
          label={codeWords.title[language]}
          settings={settings}
          fillings={fillings}
        />
      </div>
      <p className={styles.result} role="status">
        {result && codeWords[result][language]}
      </p>
    </div>
  )
}

function useListings(
  slug: string,
  load: (slug: string) => Promise<Listings>,
): Listings | 'failed' | undefined {
  const [listings, setListings] = useState<Listings | 'failed'>()
  useEffect(() => {
    let isHere = true
    const show = (loaded: Listings | 'failed') => {
      if (isHere) setListings(loaded)
    }
    load(slug).then(show, () => show('failed'))
    return () => {
      isHere = false
    }
  }, [slug, load])
  return listings
}

/** True where a value that the Python source uses was another one earlier in this run. */
function isChangedOnTheWay(lab: Lab, source: string): boolean {
  const { lane } = lab.store.getState()
  const used = new Set([...source.matchAll(markedLine)].map((match) => match[3]))
  return (lab.arrival().changes ?? []).some(
    (change) =>
      change.lane === lane && change.step > 0 && Object.keys(change.values).some((name) => used.has(name)),
  )
}

function selectAll(element: Element | null): void {
  if (element) getSelection()?.selectAllChildren(element)
}
