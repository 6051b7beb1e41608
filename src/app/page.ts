import type { Language } from '#/base/language.ts'
import { findEntry, type PlannedEntry, type WrittenEntry } from '#/chapters/catalogue.ts'
import { registry } from '#/labs/registry.ts'
import { languageOfPath } from './paths.ts'

/** What a path leads to. `front` and `front-labs` send the reader on to a language. */
export type Page =
  | { readonly kind: 'front' | 'front-labs'; readonly language: undefined }
  | { readonly kind: 'home' | 'labs' | 'glossary' | 'progress'; readonly language: Language }
  /** One lab alone, as other sites embed it. */
  | { readonly kind: 'lab'; readonly language: Language; readonly slug: string }
  | { readonly kind: 'chapter'; readonly language: Language; readonly chapter: WrittenEntry }
  | { readonly kind: 'planned'; readonly language: Language; readonly chapter: PlannedEntry }
  | { readonly kind: 'missing'; readonly language: Language | undefined }

/** The page at a path, counted from the site's root; with or without a slash at its end. */
export function pageAt(path: string): Page {
  const [first, second, ...rest] = path.split('/').filter(Boolean)
  if (first === undefined) return { kind: 'front', language: undefined }
  if (first === 'labs' && second === undefined) return { kind: 'front-labs', language: undefined }
  const language = languageOfPath(path)
  const [third] = rest
  if (language && second === 'labs' && third !== undefined && registry.slugs.includes(third)) {
    return { kind: 'lab', language, slug: third }
  }
  if (!language || rest.length > 0) return { kind: 'missing', language }
  if (second === undefined) return { kind: 'home', language }
  if (second === 'labs') return { kind: 'labs', language }
  if (second === 'glossary') return { kind: 'glossary', language }
  if (second === 'progress') return { kind: 'progress', language }
  const chapter = findEntry(second)
  if (!chapter) return { kind: 'missing', language }
  return chapter.isWritten ? { kind: 'chapter', language, chapter } : { kind: 'planned', language, chapter }
}
