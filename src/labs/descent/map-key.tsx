import type { Language } from '#/base/language.ts'
import { Key } from '#/viz/key.tsx'
import { CrossSample, DotSample, LineSample } from '#/viz/samples.tsx'
import { words } from './words.ts'

export interface MapKeyProps {
  readonly language: Language
  readonly hasBottom: boolean
  readonly hasHoles: boolean
}

/** What the marks of the map stand for; bottoms and holes only where there are any. */
export function MapKey({ language, hasBottom, hasHoles }: MapKeyProps) {
  const entries = [
    { sample: <DotSample fill="var(--paper)" edge="var(--ink)" />, label: words.start[language] },
    { sample: <DotSample fill="var(--accent)" />, label: words.ball[language] },
    ...(hasBottom ? [{ sample: <CrossSample colour="var(--green)" />, label: words.bottom[language] }] : []),
    { sample: <LineSample colour="var(--muted)" />, label: words.downhill[language] },
    ...(hasHoles ? [{ sample: <HoleSample />, label: words.hole[language] }] : []),
  ]
  return <Key entries={entries} />
}

/** The hatching of `hatching.ts`. */
function HoleSample() {
  return (
    <svg width="14" height="14" aria-hidden="true">
      <path d="M0 7L7 0M0 14L14 0M7 14L14 7" stroke="var(--muted)" strokeWidth="1.2" />
      <rect x="0.5" y="0.5" width="13" height="13" fill="none" stroke="var(--muted)" />
    </svg>
  )
}
