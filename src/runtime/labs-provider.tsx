import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Language } from '#/base/language.ts'
import type { Memory } from './lab-run.ts'
import { LabsHub } from './labs-hub.ts'
import type { Registry } from './registry.ts'

interface Labs {
  readonly hub: LabsHub
  /** The address's query as the page has it now. */
  readonly currentQuery: () => string
  readonly isPageVisible: boolean
  readonly placeOf: PlaceOf
  readonly addressOf: AddressOf
}

/** The absolute addresses that open a lab as a query says: in its place, and alone for embedding. */
export type AddressOf = (
  slug: string,
  query: string,
  language: Language,
) => { readonly link: string; readonly embedLink: string }

/** The address of a place in the book, `<chapter>#<heading>`. */
export type PlaceOf = (place: string, language: Language) => string

const Context = createContext<Labs | null>(null)

export interface LabsProviderProps {
  readonly registry: Registry
  /** The query of the page's address, `?` or not; what it says of a lab is applied when that lab appears. */
  readonly initialQuery: string
  /** Called with a lab's part of the query whenever the reader changes the lab. */
  readonly onQueryChange: (slug: string, query: string) => void
  /** False while the tab is hidden: labs then rest. */
  readonly isPageVisible?: boolean
  readonly placeOf: PlaceOf
  readonly addressOf: AddressOf
  /** What this device has found out before; forgetful unless given. */
  readonly memory?: Memory
  readonly children: ReactNode
}

/** A memory that lasts as long as the page. */
function newMemory(): Memory {
  const texts = new Map<string, string>()
  return { recall: (key) => texts.get(key), remember: (key, text) => texts.set(key, text) }
}

/** Holds the page's labs and their worker, above the routes: a lab outlives a change of page or language. */
export function LabsProvider(props: LabsProviderProps) {
  const {
    registry,
    initialQuery,
    onQueryChange,
    isPageVisible = true,
    placeOf,
    addressOf,
    memory = newMemory(),
    children,
  } = props
  const [hub] = useState(() => new LabsHub(registry, memory))
  const query = useRef(initialQuery)
  // the same for good: who asks again is asked to set the labs anew
  const [currentQuery] = useState(() => () => query.current)
  useEffect(() => {
    query.current = initialQuery
    hub.onQueryChange = onQueryChange
  }, [hub, initialQuery, onQueryChange])
  useEffect(() => () => hub.stop(), [hub])
  const labs = useMemo(
    () => ({ hub, currentQuery, isPageVisible, placeOf, addressOf }),
    [hub, currentQuery, isPageVisible, placeOf, addressOf],
  )
  return <Context value={labs}>{children}</Context>
}

/** The page's labs. Throws outside a LabsProvider. */
export function useLabs(): Labs {
  const labs = useContext(Context)
  if (!labs) throw new Error('useLabs: no LabsProvider above')
  return labs
}
