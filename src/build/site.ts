import type { Plugin } from 'vite'
import { contentPlugin } from './content-plugin.ts'
import { katexCss } from './katex-css.ts'
import { labSources } from './lab-sources.ts'
import { prerender } from './prerender.ts'

export interface SiteOptions {
  /** The project's folder, with a slash at its end. */
  readonly root: string
  /** Where the site will be served, for canonical links; absolute. */
  readonly siteUrl: string | undefined
}

/** What turns content/ into a site: every plugin of ours that vite.config.ts needs. */
export function plugins(options: SiteOptions): Plugin[] {
  return [contentPlugin(options), labSources(), katexCss(), prerender(options)]
}
