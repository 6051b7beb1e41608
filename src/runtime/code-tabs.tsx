import { type KeyboardEvent, useRef } from 'react'
import styles from './code-panel.module.css'

export interface CodeTabsProps<Name extends string> {
  readonly label: string
  readonly tabs: readonly { readonly name: Name; readonly label: string }[]
  readonly chosen: Name
  readonly panelId: string
  readonly onChoose: (name: Name) => void
}

const moves: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** Tabs by the WAI-ARIA pattern: one stop of the Tab key, the arrows move between them. */
export function CodeTabs<Name extends string>(props: CodeTabsProps<Name>) {
  const { label, tabs, chosen, panelId, onChoose } = props
  const list = useRef<HTMLDivElement>(null)
  const press = (event: KeyboardEvent) => {
    const move = moves[event.key]
    if (move === undefined) return
    const index = tabs.findIndex(({ name }) => name === chosen)
    const next = (index + move + tabs.length) % tabs.length
    onChoose(tabs[next]!.name)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus()
    event.preventDefault()
  }
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs}>
      {tabs.map((tab) => (
        <button
          key={tab.name}
          type="button"
          role="tab"
          className={styles.tab}
          data-tab={tab.name}
          aria-selected={tab.name === chosen}
          aria-controls={panelId}
          tabIndex={tab.name === chosen ? 0 : -1}
          onClick={() => onChoose(tab.name)}
          onKeyDown={press}
        >
          {tab.label}
        </button>
      ))}
    </div>
  )
}
