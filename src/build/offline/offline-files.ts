import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Rolldown } from 'vite'
import { isLanguage } from '#/base/language.ts'
import type { OfflineFile } from '#/base/offline.ts'

/** A file that Vite's build of the page made. */
export type BuiltFile = Rolldown.OutputChunk | Rolldown.OutputAsset

// for robots and lawyers; the last is the list's own reader
const leftOut = /^share\/|^(?:404\.html|sitemap\.xml|robots\.txt|licenses\.md|sw\.js)$|\.map$/

/** Lists a finished site for its service worker: each file with its size and who needs it. */
export async function listOfflineFiles(
  folder: string,
  built: readonly BuiltFile[],
): Promise<readonly OfflineFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !leftOut.test(path))
    .sort()
  const place = placer(built)
  return await Promise.all(
    paths.map(async (path) => {
      const content = await readFile(join(folder, path))
      const revision = createHash('sha256').update(content).digest('hex').slice(0, 8)
      return {
        path: path.replace(/(^|\/)index\.html$/, '$1'),
        ...(!path.startsWith('assets/') && { revision }),
        bytes: content.length,
        ...place(path),
      }
    }),
  )
}

/** Says which group a file belongs to, from what imports what. */
export function placer(
  built: readonly BuiltFile[],
): (path: string) => Pick<OfflineFile, 'group' | 'language'> {
  const chunks = new Map(built.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])))
  const ofBook = (file: Rolldown.OutputChunk) =>
    /\/content\/[\w-]+\/(\w+)\.md(\?outline)?$/.exec(file.facadeModuleId ?? '')
  const all = [...chunks.values()]
  const core = reach(
    all.filter((file) => file.isEntry),
    chunks,
  )
  const isOfLabs = (file: Rolldown.OutputChunk) =>
    /\/src\/(labs|runtime|viz)\/|\/node_modules\//.test(file.facadeModuleId ?? '')
  const text = reach(
    all.filter((file) => file.isDynamicEntry && !isOfLabs(file) && !ofBook(file)),
    chunks,
  )
  return (path) => {
    const chunk = chunks.get(path)
    const chapter = chunk && ofBook(chunk)
    if (chapter && isLanguage(chapter[1]))
      return { group: chapter[2] ? 'text' : 'whole', language: chapter[1] }
    const [first, second, third] = path.split('/')
    if (isLanguage(first))
      return { group: second === 'labs' && third !== 'index.html' ? 'whole' : 'text', language: first }
    if (core.has(path) || /^(?:index|offline)\.html$/.test(path)) return { group: 'core' }
    if (text.has(path) || !path.startsWith('assets/') || /\.(?:css|woff2)$/.test(path))
      return { group: 'text' }
    return { group: 'labs' }
  }
}

/** These chunks with what they import at once, and their styles. */
function reach(
  starts: readonly Rolldown.OutputChunk[],
  chunks: ReadonlyMap<string, Rolldown.OutputChunk>,
): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || found.has(chunk.fileName)) return
    found.add(chunk.fileName)
    for (const style of stylesOf(chunk)) found.add(style)
    for (const next of chunk.imports) visit(chunks.get(next))
  }
  for (const start of starts) visit(start)
  return found
}

function stylesOf(chunk: Rolldown.OutputChunk): Iterable<string> {
  const { viteMetadata } = chunk as { viteMetadata?: { importedCss?: Iterable<string> } }
  return viteMetadata?.importedCss ?? []
}
