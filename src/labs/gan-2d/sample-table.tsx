import { useCallback } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { NumberTable } from '#/viz/panels/number-table.tsx'
import type { Scene } from './scene.ts'
import { words } from './words.ts'

export interface SampleTableProps {
  readonly language: Language
  readonly scene: Scene
  readonly summary: string
}

/** As many fakes as are read in one go. */
const mostRows = 20

const heads = ['', 'z₁', 'z₂', 'x̃₁', 'x̃₂', 'D(x̃)']

/** Some fakes in numbers: the noise, where it was carried, the verdict. */
export function SampleTable({ language, scene, summary }: SampleTableProps) {
  const rows = useCallback(() => {
    const { z, fake, ofFake } = scene
    return Array.from({ length: mostRows }, (_, i) => [
      String(i + 1),
      ...[z[2 * i]!, z[2 * i + 1]!, fake[2 * i]!, fake[2 * i + 1]!, ofFake[i]!].map((value) =>
        formatNumber(value, language),
      ),
    ])
  }, [scene, language])
  return <NumberTable {...{ language, summary, heads, rows }} label={words.fake[language]} />
}
