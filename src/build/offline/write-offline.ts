import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { languages } from '#/base/language.ts'
import { lightColours } from '#/build/share/figure-of.ts'
import type { Studio } from '#/build/share/share-pictures.ts'
import { type BuiltFile, listOfflineFiles } from './offline-files.ts'
import { writeServiceWorker } from './service-worker.ts'
import { icons, webManifest } from './web-manifest.ts'

/** What the site says of itself; what src/app/entry-server.tsx renders for a home page. */
interface Site {
  readonly render: (
    path: string,
  ) => Promise<{ readonly card: { readonly title: string }; readonly head: { readonly description: string } }>
}

export interface OfflineTarget {
  readonly studio: Studio
  /** The project's folder. */
  readonly root: string
  /** The site's. */
  readonly out: string
  readonly built: readonly BuiltFile[]
  readonly version: string
}

/** The name of this edition: another wherever a page would work or read differently. */
export function editionName(template: string, built: readonly BuiltFile[]): string {
  const names = built.map(({ fileName }) => fileName).sort()
  return createHash('sha256').update(template).update(names.join()).digest('hex').slice(0, 12)
}

/** Makes a finished site installable and readable offline: icons, web manifests, service worker. Comes last. */
export async function writeOffline(
  site: Site,
  { studio, root, out, built, version }: OfflineTarget,
): Promise<void> {
  for (const { file, pixels, share } of icons) await studio.icon(file, pixels, share)
  const colour = lightColours(await readFile(join(root, 'src/ui/tokens.css'), 'utf8'))('paper')
  for (const language of languages) {
    const { card, head } = await site.render(`/${language}/`)
    const manifest = webManifest({ language, name: card.title, description: head.description, colour })
    const file = join(out, language, 'book.webmanifest')
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, manifest)
  }
  const files = await listOfflineFiles(out, built)
  await writeServiceWorker({ root, out, edition: { version, files } })
}
