import type { Language } from '#/base/language.ts'
import type { GlossaryLine } from './glossary.ts'

type Lines = Readonly<Record<string, () => Promise<readonly GlossaryLine[]>>>

const lines: Readonly<Record<Language, Lines>> = {
  ja: import.meta.glob<GlossaryLine[]>('/content/glossary.yaml', { query: '?terms=ja', import: 'default' }),
  en: import.meta.glob<GlossaryLine[]>('/content/glossary.yaml', { query: '?terms=en', import: 'default' }),
}

/** Fetches the glossary in the order of a language. */
export async function loadGlossary(language: Language): Promise<readonly GlossaryLine[]> {
  const [load] = Object.values(lines[language])
  return load ? await load() : []
}
