import type { Language } from '#/base/language.ts'
import type { KeyEntry } from '#/viz/key.tsx'
import { LineSample, SquareSample } from '#/viz/samples.tsx'
import type { Eigen } from './eigen.ts'
import type { Layers } from './layer-switches.tsx'
import { words } from './words.ts'

/** The key of the large picture: only what is in it. */
export function planeKey(language: Language, layers: Layers, eigen: Eigen): readonly KeyEntry[] {
  const entries: KeyEntry[] = [
    { sample: <LineSample colour="var(--green)" dash="8 5" />, label: words.target[language] },
    { sample: <SquareSample colour="var(--accent)" />, label: words.carried[language] },
    { sample: <LineSample colour="var(--muted)" dash="2 4" />, label: words.figure[language] },
    { sample: <LineSample colour="var(--ink)" dash="1 3" />, label: words.distance[language] },
  ]
  if (layers.basis) {
    entries.push({ sample: <LineSample colour="var(--blue)" />, label: words.first[language] })
    entries.push({ sample: <LineSample colour="var(--orange)" />, label: words.second[language] })
  }
  if (layers.eigen && (eigen.kind === 'real' || eigen.kind === 'single')) {
    entries.push({ sample: <LineSample colour="var(--ink)" dash="10 4" />, label: words.keptLine[language] })
  }
  return entries
}
