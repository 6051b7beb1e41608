import type { LabFrameProps } from './lab-frame.tsx'
import { useLabs } from './labs-provider.tsx'
import type { Spec } from './spec.ts'
import { words } from './words.ts'

/** Leads to where the book explains what went wrong; nothing where it does not yet. */
export function ExplainLink({
  lab,
  language,
  kind,
}: LabFrameProps & { readonly kind: keyof NonNullable<Spec['explain']> }) {
  const { placeOf } = useLabs()
  const place = lab.spec.explain?.[kind]
  if (!place) return null
  return <a href={placeOf(place, language)}>{words.explain[language]}</a>
}
