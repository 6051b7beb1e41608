import { isLanguage, type Language } from '#/base/language.ts'

/** The home page in a language. */
export function homePath(language: Language): string {
  return `/${language}/`
}

/** The page of a chapter. */
export function chapterPath(language: Language, slug: string): string {
  return `/${language}/${slug}/`
}

/** The page with every lab. */
export function galleryPath(language: Language): string {
  return `/${language}/labs/`
}

/** The page with one lab alone, to be embedded elsewhere. */
export function embedPath(language: Language, slug: string): string {
  return `/${language}/labs/${slug}/`
}

/** The page with what the reader has done. */
export function progressPath(language: Language): string {
  return `/${language}/progress/`
}

/** The page with every term. */
export function glossaryPath(language: Language): string {
  return `/${language}/glossary/`
}

/** The language that a path is in, if in any. */
export function languageOfPath(path: string): Language | undefined {
  const first = path.split('/')[1]
  return isLanguage(first) ? first : undefined
}

/** The same page in another language. */
export function pathInLanguage(path: string, language: Language): string {
  const [, first, ...rest] = path.split('/')
  return isLanguage(first) ? ['', language, ...rest].join('/') : homePath(language)
}
