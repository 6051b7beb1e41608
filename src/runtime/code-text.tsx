import { type RefObject, useLayoutEffect } from 'react'
import styles from './code-panel.module.css'
import { type Settings, shortValue } from './code-settings.ts'
import type { Filling } from './python-fill.ts'

export interface CodeTextProps {
  readonly ref: RefObject<HTMLElement | null>
  /** A listing's HTML. */
  readonly html: string
  readonly label: string
  /** Shown beside the values that a program uses. */
  readonly settings: Settings
  /** Put into the marked lines of a Python file. */
  readonly fillings: Readonly<Record<string, Filling>>
}

/** Highlighted code in which the present values stand; what is selected by hand is the code alone. */
export function CodeText({ ref, html, label, settings, fillings }: CodeTextProps) {
  useLayoutEffect(() => {
    const each = (kind: string, fill: (slot: HTMLElement, name: string) => void) => {
      for (const slot of ref.current?.querySelectorAll<HTMLElement>(`[data-${kind}]`) ?? []) {
        fill(slot, slot.dataset[kind]!)
      }
    }
    each('value', (slot, name) => {
      const value = settings[name]
      if (value !== undefined) slot.dataset.shown = shortValue(value)
    })
    each('fill', (slot, name) => write(slot, fillings[name]?.literal))
    each('note', (slot, name) => write(slot, fillings[name]?.note))
  }, [ref, settings, fillings])
  return (
    <section
      ref={ref}
      className={styles.code}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach what is out of sight
      tabIndex={0}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by the build from the lab's own source
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}

function write(slot: HTMLElement, text: string | undefined): void {
  if (text !== undefined && slot.textContent !== text) slot.textContent = text
}
