import { useLocation } from 'react-router-dom'
import { type Language, languages } from '#/base/language.ts'
import { useHydrated } from '#/ui/use-hydrated.ts'
import { FrontPage } from './front-page.tsx'
import { GalleryPage } from './gallery-page.tsx'
import { LabPage } from './lab-page.tsx'
import { LabRoom } from './lab-room.tsx'
import { LazyChapterPage, LazyGlossaryPage, LazyHomePage, LazyProgressPage } from './lazy-pages.tsx'
import { LectureSlot } from './lecture/lecture-slot.tsx'
import { MissingPage } from './missing-page.tsx'
import { type Page, pageAt } from './page.ts'
import { PageFailure } from './page-failure.tsx'
import { pageHead } from './page-head.ts'
import { galleryPath, homePath } from './paths.ts'
import { preferredLanguage } from './preferred-language.ts'
import { Shell } from './shell.tsx'

/**
 * The whole site, inside a router. No Suspense around the pages: a page turns when the next is there, and React
 * hydrates in one go (a boundary that changes while it hydrates is rendered anew, without the text).
 */
export function App() {
  const { pathname } = useLocation()
  const isHydrated = useHydrated()
  const page = pageAt(pathname)
  const language = page.language ?? (isHydrated ? preferredLanguage() : languages[0])
  return (
    <LabRoom>
      <Shell head={pageHead(page, language)} isBare={page.kind === 'lab'}>
        <PageFailure path={pathname} language={language}>
          <Content page={page} language={language} />
        </PageFailure>
      </Shell>
    </LabRoom>
  )
}

function Content({ page, language }: { readonly page: Page; readonly language: Language }) {
  switch (page.kind) {
    case 'front':
      return <FrontPage to={homePath} />
    case 'front-labs':
      return <FrontPage to={galleryPath} />
    case 'home':
      return <LazyHomePage language={language} />
    case 'labs':
      return <GalleryPage language={language} />
    case 'glossary':
      return <LazyGlossaryPage language={language} />
    case 'progress':
      return <LazyProgressPage language={language} />
    case 'lab':
      return <LabPage slug={page.slug} language={language} />
    case 'chapter':
      return (
        <>
          <LazyChapterPage key={page.chapter.slug} entry={page.chapter} language={language} />
          <LectureSlot entry={page.chapter} language={language} />
        </>
      )
    case 'planned':
      return <MissingPage language={language} planned={page.chapter} />
    case 'missing':
      return <MissingPage language={language} />
    default:
      return page satisfies never
  }
}
