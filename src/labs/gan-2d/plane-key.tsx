import type { Language } from '#/base/language.ts'
import type { KeyEntry } from '#/viz/key.tsx'
import { CircleSample, LineSample, SaltireSample, SquareSample } from '#/viz/samples.tsx'
import type { Layers } from './layers.ts'
import { words } from './words.ts'

/** The key of the plane: only what is in it. */
export function planeKey(language: Language, layers: Layers): readonly KeyEntry[] {
  const all: readonly (KeyEntry | false)[] = [
    { sample: <CircleSample />, label: words.real[language] },
    layers.fakes && { sample: <SaltireSample />, label: words.fake[language] },
    layers.grid && { sample: <SquareSample colour="var(--accent)" />, label: words.grid[language] },
    layers.arrows && { sample: <b aria-hidden="true">→</b>, label: words.arrow[language] },
    layers.mistakes && { sample: <RingSample />, label: words.mistake[language] },
    layers.moves && { sample: <LineSample colour="var(--ink)" />, label: words.move[language] },
  ]
  return all.filter((entry) => entry !== false)
}

function RingSample() {
  return (
    <svg width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
    </svg>
  )
}
