import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import { listingOf } from './lab-sources-listing.ts'

const listingId = /\/src\/labs\/[^/]+\/(program\.ts|python\.py)\?listing$/

/**
 * Makes a lab's sources importable as the reader sees them: `program.ts?listing` and `python.py?listing` are a
 * `Listing`, highlighted here so that no highlighter reaches the browser.
 */
export function labSources(): Plugin {
  return {
    name: 'lab-sources',
    enforce: 'pre',
    load: {
      filter: { id: listingId },
      async handler(id) {
        const file = id.replace(/\?listing$/, '')
        this.addWatchFile(file)
        const listing = listingOf(
          await readFile(file, 'utf8'),
          file.endsWith('.py') ? 'python' : 'typescript',
        )
        return { code: `export default ${JSON.stringify(listing)}`, map: null, moduleType: 'js' }
      },
    },
  }
}
