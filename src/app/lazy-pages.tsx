import type { Language } from '#/base/language.ts'
import { loadGlossary } from '#/chapters/load-glossary.ts'
import type { ChapterPageProps } from './chapter-page.tsx'
import { lazyPart } from './lazy-part.ts'

/** The pages whose code the others do not pay for. */
export const lazyPages = {
  home: lazyPart(() => import('./home-page.tsx')),
  chapter: lazyPart(() => import('./chapter-page.tsx')),
  progress: lazyPart(() => import('./progress-page.tsx')),
  glossary: lazyPart(() => import('./glossary/glossary-page.tsx')),
}

/** The terms of the glossary, for readers of each language. */
export const glossaryLines = {
  ja: lazyPart(() => loadGlossary('ja')),
  en: lazyPart(() => loadGlossary('en')),
}

interface PageProps {
  readonly language: Language
}

/** The map of the book. */
export function LazyHomePage({ language }: PageProps) {
  const { HomePage } = lazyPages.home.useIt()
  return <HomePage language={language} />
}

/** A chapter. */
export function LazyChapterPage(props: ChapterPageProps) {
  const { ChapterPage } = lazyPages.chapter.useIt()
  return <ChapterPage {...props} />
}

/** The reader's record. */
export function LazyProgressPage({ language }: PageProps) {
  const { ProgressPage } = lazyPages.progress.useIt()
  return <ProgressPage language={language} />
}

/** The glossary. */
export function LazyGlossaryPage({ language }: PageProps) {
  const { GlossaryPage } = lazyPages.glossary.useIt()
  const lines = glossaryLines[language].useIt()
  return <GlossaryPage lines={lines} language={language} />
}
