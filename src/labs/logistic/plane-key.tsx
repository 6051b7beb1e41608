import type { Language } from '#/base/language.ts'
import type { KeyEntry } from '#/viz/key.tsx'
import { CircleSample, LineSample, SaltireSample } from '#/viz/samples.tsx'
import { words } from './words.ts'

export interface PlaneKeyOptions {
  readonly language: Language
  readonly threshold: number
  readonly losses: 'ring' | 'size' | 'none'
  readonly hasBest: boolean
}

/** The key of the plane: only what is in it. */
export function planeKey({ language, threshold, losses, hasBest }: PlaneKeyOptions): readonly KeyEntry[] {
  const entries: KeyEntry[] = [
    { sample: <CircleSample />, label: words.circle[language] },
    { sample: <SaltireSample />, label: words.cross[language] },
    { sample: <LineSample colour="var(--accent)" />, label: words.boundary[language] },
  ]
  if (threshold !== 0.5) {
    entries.push({ sample: <LineSample colour="var(--ink)" dash="2 5" />, label: words.decision[language] })
  }
  if (hasBest) {
    entries.push({ sample: <LineSample colour="var(--green)" dash="9 6" />, label: words.best[language] })
  }
  if (losses === 'ring') entries.push({ sample: <RingSample />, label: words.ring[language] })
  return entries
}

function RingSample() {
  return (
    <svg width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" fill="var(--red)" fillOpacity="0.12" stroke="var(--red)" />
    </svg>
  )
}
