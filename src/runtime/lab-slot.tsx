import { type RefObject, Suspense, use, useEffect, useRef, useState } from 'react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { ErrorBoundary } from '#/ui/error-boundary.tsx'
import styles from './lab-slot.module.css'
import { useLabs } from './labs-provider.tsx'
import type { Registry } from './registry.ts'
import { slotWords } from './slot-words.ts'
import type { Spec } from './spec.ts'

/** A lab's code is fetched when its place is about this far from the screen. */
const nearMargin = '40% 0%'

export interface LabSlotProps {
  readonly slug: string
  /** The values its place in the book gives it: `line-fit.learningRate=0.05`. */
  readonly query: string
  readonly language: Language
}

/** A lab's place in a page: prerendered, and brought to life when the reader comes near. */
export function LabSlot(props: LabSlotProps) {
  const place = useRef<HTMLDivElement>(null)
  const near = useNear(place)
  return (
    <div ref={place}>
      <ErrorBoundary fallback={(retry) => <Broken {...props} retry={retry} />}>
        <Suspense fallback={<div id={props.slug} className={styles.reserved} />}>
          <LoadedSlot {...props} near={near} />
        </Suspense>
      </ErrorBoundary>
    </div>
  )
}

function LoadedSlot({ slug, query, language, near }: LabSlotProps & { readonly near: Promise<void> }) {
  const { hub } = useLabs()
  // until then the prerendered lab stays as it is
  if (typeof window !== 'undefined') use(near)
  const { LabFrame, labsCore } = use(loadParts())
  const spec = use(specOf(hub.registry, slug))
  hub.arm(labsCore)
  return <LabFrame lab={hub.lab(slug, spec, query)} language={language} />
}

function Broken({ slug, language, retry }: LabSlotProps & { readonly retry: () => void }) {
  return (
    <div id={slug} className={styles.broken} role="alert">
      <p>{slotWords.broken[language]}</p>
      <Button onClick={retry}>{slotWords.retry[language]}</Button>
    </div>
  )
}

/** Settles once the place is near the screen. */
function useNear(place: RefObject<HTMLDivElement | null>): Promise<void> {
  const [{ promise, resolve }] = useState(() => deferred())
  useEffect(() => {
    if (!place.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) resolve()
      },
      { rootMargin: nearMargin },
    )
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [place, resolve])
  return promise
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

async function fetchParts() {
  const [{ LabFrame }, { labsCore }] = await Promise.all([
    import('./lab-frame.tsx'),
    import('./labs-core.ts'),
  ])
  return { LabFrame, labsCore }
}

let parts: ReturnType<typeof fetchParts> | undefined

/** What every lab needs. A failed fetch may succeed when the reader tries again. */
function loadParts(): ReturnType<typeof fetchParts> {
  parts ??= fetchParts()
  parts.catch(() => {
    parts = undefined
  })
  return parts
}

const loading = new WeakMap<Registry, Map<string, Promise<Spec>>>()

/** The same promise for the same lab, as `use` asks for. */
function specOf(registry: Registry, slug: string): Promise<Spec> {
  const specs = loading.get(registry) ?? new Map<string, Promise<Spec>>()
  loading.set(registry, specs)
  const spec = specs.get(slug) ?? registry.loadSpec(slug)
  specs.set(slug, spec)
  // a failed fetch may succeed when the reader tries again
  spec.catch(() => specs.delete(slug))
  return spec
}
