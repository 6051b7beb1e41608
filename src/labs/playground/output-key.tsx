import type { Language } from '#/base/language.ts'
import type { KeyEntry } from '#/viz/key.tsx'
import { LineSample } from '#/viz/samples.tsx'
import { words } from './words.ts'

export interface OutputKeyOptions {
  readonly language: Language
  readonly isRegression: boolean
  readonly isTestShown: boolean
}

/** What the marks on the plane stand for. */
export function outputKey({ language, isRegression, isTestShown }: OutputKeyOptions): readonly KeyEntry[] {
  const rim = { sample: <Sign colour="var(--ink)" sign="◎" />, label: words.test[language] }
  const tested = isTestShown ? [rim] : []
  if (isRegression) {
    return [
      { sample: <Sign colour="var(--orange)" sign="▲" />, label: words.above[language] },
      { sample: <Sign colour="var(--blue)" sign="▼" />, label: words.below[language] },
      ...tested,
    ]
  }
  return [
    { sample: <Sign colour="var(--orange)" sign="○" />, label: words.circle[language] },
    { sample: <Sign colour="var(--blue)" sign="×" />, label: words.cross[language] },
    { sample: <LineSample colour="var(--accent)" />, label: words.boundary[language] },
    ...tested,
  ]
}

function Sign({ colour, sign }: { colour: string; sign: string }) {
  return (
    <b aria-hidden="true" style={{ color: colour }}>
      {sign}
    </b>
  )
}
