import { prerender } from 'react-dom/static.edge'
import { StaticRouter } from 'react-router-dom'
import { languages } from '#/base/language.ts'
import { catalogue } from '#/chapters/catalogue.ts'
import { registry } from '#/labs/registry.ts'
import { App } from './app.tsx'
import { type Page, pageAt } from './page.ts'
import { type PageHead, pageHead } from './page-head.ts'
import { chapterPath, embedPath, galleryPath, glossaryPath, homePath, progressPath } from './paths.ts'
import { choosePreferred } from './preferred-language.ts'
import { type ShareCard, shareCard } from './share-card.ts'

export { notFoundDocument, offlineDocument } from './not-found-document.tsx'

/** Stands for the site's root in what `render` returns; the build puts the real one in its place. */
export const rootMark = '/__root__/'

const written = catalogue.flatMap((part) => part.chapters).filter((entry) => entry.isWritten)

/** The path of every page that the build makes a file of. */
export const paths: readonly string[] = [
  '/',
  '/labs/',
  ...languages.flatMap((language) => [
    homePath(language),
    galleryPath(language),
    ...registry.slugs.map((slug) => embedPath(language, slug)),
    glossaryPath(language),
    progressPath(language),
    ...written.map(({ slug }) => chapterPath(language, slug)),
  ]),
]

/** A page as the build writes it. */
export interface RenderedPage {
  readonly head: PageHead
  readonly body: string
  readonly card: ShareCard
  /** Runs before anything is shown. */
  readonly script: string
  /** What hydration will fetch first: ends of the names of source modules. */
  readonly modules: readonly string[]
}

/** Renders the page at a path. */
export async function render(path: string): Promise<RenderedPage> {
  const page = pageAt(path)
  const basename = rootMark.slice(0, -1)
  const { prelude } = await prerender(
    <StaticRouter basename={basename} location={basename + path}>
      <App />
    </StaticRouter>,
  )
  const isFront = page.language === undefined
  return {
    head: pageHead(page, page.language ?? languages[0]),
    body: await new Response(prelude).text(),
    card: shareCard(page, page.language ?? languages[0]),
    script: isFront ? redirectScript(page.kind === 'front' ? '' : 'labs/') : '',
    modules: modulesOf(page),
  }
}

const pageModules: Partial<Record<Page['kind'], string>> = {
  home: '/src/app/home-page.tsx',
  chapter: '/src/app/chapter-page.tsx',
  progress: '/src/app/progress-page.tsx',
  glossary: '/src/app/glossary/glossary-page.tsx',
}

function modulesOf(page: Page): readonly string[] {
  const code = pageModules[page.kind]
  const outline =
    page.kind === 'chapter' ? `/content/${page.chapter.slug}/${page.language}.md?outline` : undefined
  return [code, outline].filter((name) => name !== undefined)
}

/** Sends the reader on to their language without waiting for anything else of the page. */
function redirectScript(rest: string): string {
  const known = JSON.stringify(languages)
  const stored = `(function(){try{return localStorage.getItem('book.language')}catch{return null}})()`
  const language = `(${choosePreferred.toString()})(${known},${stored},navigator.languages)`
  return `location.replace('${rootMark}'+${language}+'/${rest}'+location.search+location.hash)`
}
