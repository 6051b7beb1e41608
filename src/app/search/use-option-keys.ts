import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'

/** Which option of a list is chosen, while the focus stays in the field above it. */
export interface OptionKeys {
  readonly active: number
  /** The element of the chosen option; undefined while there is none. */
  readonly activeId: string | undefined
  readonly choose: (index: number) => void
  /** To be called by the list with the id of each option, in their order. */
  readonly list: (ids: readonly string[]) => void
  readonly press: (event: KeyboardEvent) => void
}

const none: readonly string[] = []

/** Arrow keys choose among the options within `container`, Enter opens the chosen one. */
export function useOptionKeys(container: RefObject<HTMLElement | null>): OptionKeys {
  const [active, choose] = useState(0)
  const [ids, list] = useState(none)
  const activeId = ids[active]
  const optionOf = (id: string | undefined) =>
    id === undefined ? null : container.current?.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  const press = (event: KeyboardEvent) => {
    // the key belongs to the input method; Safari says so by 229 alone
    if (event.nativeEvent.isComposing || event.keyCode === 229 || ids.length === 0) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) choose((active + step + ids.length) % ids.length)
    else if (event.key === 'Enter') optionOf(activeId)?.click()
    else return
    event.preventDefault()
  }
  return { active, activeId, choose, list, press }
}
