import { type RefObject, Suspense, use, useEffect, useRef, useState } from 'react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { ErrorBoundary } from '#/ui/error-boundary.tsx'
import styles from './lab-slot.module.css'
import { useLabs } from './labs-provider.tsx'
import type { Registry } from './registry.ts'
import { slotWords } from './slot-words.ts'
import type { Spec } from './spec.ts'
import { useWholePageWanted } from './whole-page.ts'

/** A lab's code is fetched when its place is about this far from the screen. */
const nearMargin = '40% 0%'

export interface LabSlotProps {
  readonly slug: string
  /** The values its place in the book gives it: `line-fit.learningRate=0.05`. */
  readonly query: string
  readonly language: Language
}

const isServer = typeof window === 'undefined'

/** A lab's place in a page: prerendered, and brought to life when the reader comes near. */
export function LabSlot(props: LabSlotProps) {
  const { slug, language } = props
  const place = useRef<HTMLDivElement>(null)
  const isReady = useReady(place, slug)
  const isLive = isServer || isReady
  return (
    <div ref={place} data-lab-slot="">
      {isLive ? (
        <div className={styles.lab}>
          <ErrorBoundary fallback={(retry) => <Broken {...props} retry={retry} />}>
            <Suspense fallback={<div id={slug} className={styles.reserved} />}>
              <LiveSlot {...props} />
            </Suspense>
          </ErrorBoundary>
        </div>
      ) : (
        // at hydration, the prerendered lab stays as it is; on a page made here, its place is kept
        <div
          key={language}
          className={styles.lab}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; it tells React to leave what is there
          dangerouslySetInnerHTML={nothing}
        />
      )}
    </div>
  )
}

const nothing = { __html: '' }

function LiveSlot({ slug, query, language }: LabSlotProps) {
  const { hub } = useLabs()
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

/** True once the place has been near the screen and the lab's code is there, or could not be had. */
function useReady(place: RefObject<HTMLDivElement | null>, slug: string): boolean {
  const { hub } = useLabs()
  const isWanted = useWholePageWanted()
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    if (!place.current) return
    const ready = () => setReady(true)
    if (isWanted) return void Promise.all([loadParts(), specOf(hub.registry, slug)]).then(ready, ready)
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        Promise.all([loadParts(), specOf(hub.registry, slug)]).then(ready, ready)
      },
      { rootMargin: nearMargin },
    )
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [place, hub, slug, isWanted])
  return isReady
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
