import { lazy, Suspense, use } from 'react'
import type { Language } from '#/base/language.ts'
import styles from './lab-slot.module.css'
import { useLabs } from './labs-provider.tsx'
import type { Registry } from './registry.ts'
import type { Spec } from './spec.ts'

const LabFrame = lazy(() => import('./lab-frame.tsx'))

export interface LabSlotProps {
  readonly slug: string
  /** The values its place in the book gives it: `line-fit.learningRate=0.05`. */
  readonly query: string
  readonly language: Language
}

const loading = new WeakMap<Registry, Map<string, Promise<Spec>>>()

/** A lab's place in a page. Its code is fetched after the text is there. */
export function LabSlot(props: LabSlotProps) {
  return (
    <Suspense fallback={<div className={styles.reserved} />}>
      <LoadedSlot {...props} />
    </Suspense>
  )
}

function LoadedSlot({ slug, query, language }: LabSlotProps) {
  const { hub } = useLabs()
  const spec = use(specOf(hub.registry, slug))
  return <LabFrame lab={hub.lab(slug, spec, query)} language={language} />
}

/** The same promise for the same lab, as `use` asks for. */
function specOf(registry: Registry, slug: string): Promise<Spec> {
  const specs = loading.get(registry) ?? new Map<string, Promise<Spec>>()
  loading.set(registry, specs)
  const spec = specs.get(slug) ?? registry.loadSpec(slug)
  specs.set(slug, spec)
  return spec
}
