import '#/ui/tokens.css'
import '#/ui/base.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { App } from './app.tsx'
import { forgetPrerendered, isPrerendered, prepareHydration } from './chapter-store.ts'
import { prepareLabPlaces } from './lab-places.ts'
import { glossaryLines, lazyPages } from './lazy-pages.tsx'
import { pageAt } from './page.ts'
import { basenameOf, siteRoot } from './site-root.ts'

const container = document.getElementById('root')!
const root = siteRoot()
const app = (
  <StrictMode>
    <BrowserRouter basename={basenameOf(root)}>
      <App />
    </BrowserRouter>
  </StrictMode>
)

if (container.querySelector('main')) void hydrate()
else createRoot(container).render(app)

/** Not by a top-level await: what is fetched here imports from this very file, and would wait for it for ever. */
async function hydrate(): Promise<void> {
  await prepare()
  makeAddressesAbsolute()
  const hydrated = hydrateRoot(container, app, {
    onRecoverableError(error) {
      console.error('hydration', error)
      if (!isPrerendered()) return
      forgetPrerendered()
      // React has rendered the page anew, and so without the text that only the prerendered page had
      setTimeout(() => {
        hydrated.unmount()
        createRoot(container).render(app)
      })
    },
  })
}

/** In the file they are relative, so that it works under any path; from here on the page's path changes. */
function makeAddressesAbsolute(): void {
  for (const link of container.querySelectorAll<HTMLAnchorElement>('a[href^="."]')) {
    link.setAttribute('href', link.pathname + link.search + link.hash) // as React renders it
  }
  const files = 'link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]'
  for (const link of document.querySelectorAll<HTMLLinkElement>(files)) link.href = String(link.href)
}

/** Fetches what the first page needs, so that hydration finds it at once. */
async function prepare(): Promise<void> {
  const page = pageAt(`/${decodeURI(location.pathname).slice(decodeURI(root).length)}`)
  const parts = [
    page.kind in lazyPages && lazyPages[page.kind as keyof typeof lazyPages].prepare(),
    page.kind === 'chapter' && prepareHydration(page.chapter.slug, page.language),
    page.kind === 'glossary' && glossaryLines[page.language].prepare(),
    (page.kind === 'labs' || page.kind === 'lab') && prepareLabPlaces(page.language),
  ]
  await Promise.all(parts)
}
