import type { Plugin } from 'vite'
import { Book } from './book.ts'
import { bookWide } from './book-wide.ts'
import { contentPlugin } from './content-plugin.ts'
import { katexCss } from './katex-css.ts'
import { labSources } from './lab-sources.ts'
import { labLoader } from './load-labs.ts'
import { prerender } from './prerender.ts'
import { roadmapMap } from './roadmap-map/plugin.ts'

export interface SiteOptions {
  /** The project's folder, with a slash at its end. */
  readonly root: string
  /** Where the site will be served, for canonical links; absolute. */
  readonly siteUrl: string | undefined
}

/** What turns content/ into a site: every plugin of ours that vite.config.ts needs. */
export function plugins(options: SiteOptions): Plugin[] {
  // one book, so that every chapter is compiled once
  const book = new Book(options.root, labLoader(options.root))
  return [
    contentPlugin({ ...options, book }),
    bookWide(book),
    roadmapMap(options),
    labSources(),
    katexCss(),
    prerender(options),
  ]
}
