import { renderToStaticMarkup } from 'react-dom/server.edge'
import { languages, type Text } from '#/base/language.ts'
import base from '#/ui/base.css?inline'
import tokens from '#/ui/tokens.css?inline'
import styles from './not-found-document.css?inline'
import { offlineWords } from './offline/offline-words.ts'
import { homePath } from './paths.ts'
import { words } from './words.ts'

/**
 * The page that a static host shows for an unknown address: at any depth, so it carries all it needs. `root` is
 * the site's root where the build knows it; else a script looks for it in the address.
 */
export function notFoundDocument(root: string | undefined): string {
  return documentOf({ root, title: words.notFoundTitle, text: words.notFound })
}

/** The page that the service worker shows for one that is neither kept on this device nor to be fetched. */
export function offlineDocument(root: string | undefined): string {
  return documentOf({ root, title: offlineWords.missingTitle, text: offlineWords.missing })
}

interface DocumentProps {
  readonly root: string | undefined
  readonly title: Text
  readonly text: Text
}

function documentOf(props: DocumentProps): string {
  return `<!doctype html>${renderToStaticMarkup(<PlainDocument {...props} />)}`
}

// the part of the address before the language is the root; without one, the folder of the page is the best guess
const findRoot = `
const language = location.pathname.search(/\\/(${languages.join('|')}|labs)(\\/|$)/)
const root = language < 0 ? './' : location.pathname.slice(0, language + 1)
for (const link of document.querySelectorAll('a')) link.href = root + link.dataset.path`

const applyTheme = `try{const t=localStorage.getItem('book.theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`

function PlainDocument({ root, title, text }: DocumentProps) {
  return (
    <html lang={languages[0]}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{languages.map((language) => title[language]).join(' · ')}</title>
        <link rel="icon" href="data:," />
        <Raw tag="script" text={applyTheme} />
        <Raw tag="style" text={`${tokens}${base}${styles}`} />
      </head>
      <body>
        <main>
          {languages.map((language, index) => {
            const Title = index === 0 ? 'h1' : 'h2'
            const path = homePath(language).slice(1)
            return (
              <section key={language} lang={language}>
                <Title>{title[language]}</Title>
                <p>{text[language]}</p>
                <p>
                  <a href={(root ?? './') + path} data-path={path}>
                    {words.toContents[language]}
                  </a>
                </p>
              </section>
            )
          })}
        </main>
        {root === undefined && <Raw tag="script" text={findRoot} />}
      </body>
    </html>
  )
}

function Raw({ tag: Tag, text }: { readonly tag: 'script' | 'style'; readonly text: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own files, and the parser reads no entities here
  return <Tag dangerouslySetInnerHTML={{ __html: text }} />
}
